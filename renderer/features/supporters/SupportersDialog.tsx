import { ClipboardPaste, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportedCount, Supporter } from '../../../shared/model/supporter'
import type { DescribedText } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { CountForm } from './CountForm'
import { PasteNamesDialog } from './PasteNamesDialog'
import { SupporterForm } from './SupporterForm'
import { SupporterList } from './SupporterList'
import styles from './SupportersDialog.module.css'
import { SupportOverTime } from './SupportOverTime'
import { useSupport } from './useSupport'

export interface SupportersDialogProps {
  text: Pick<DescribedText, 'id' | 'title' | 'shortTitle'>
  onClose: () => void
}

/** What is open over the list. `null` in it: something new. */
type Opened = { form: 'supporter'; of: Supporter | null } | { form: 'count'; of: ReportedCount | null } | { form: 'paste' }

/** Who supports a text, by category, and how many there have been over time. */
export function SupportersDialog({ text, onClose }: SupportersDialogProps) {
  const { t } = useTranslation()
  const support = useSupport(text.id)
  const [opened, open] = useState<Opened | null>(null)
  const close = (): void => open(null)
  const { supporters, counts, done } = support
  return (
    <Dialog
      title={t('supporters.title', { title: text.shortTitle ?? text.title })}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => open({ form: 'supporter', of: null })}>
            <Plus size={14} aria-hidden />
            {t('supporters.add')}
          </Button>
          <Button onPress={() => open({ form: 'paste' })}>
            <ClipboardPaste size={14} aria-hidden />
            {t('supporters.paste')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {support.error && <Notice tone="error">{support.error}</Notice>}
        {done && (
          <Notice
            onDismiss={support.forget}
            actions={
              <Button size="small" onPress={() => void support.undo()}>
                {t('supporters.undo')}
              </Button>
            }
          >
            <span role="status">{done.sentence}</span>
          </Notice>
        )}
        {support.isPending && <ProgressBar label={t('common.loading')} />}
        {!support.isPending && (
          <div className={styles.columns}>
            {supporters.length === 0 ? (
              <EmptyState title={t('supporters.empty')}>{t('supporters.emptyText')}</EmptyState>
            ) : (
              <SupporterList support={support} onEdit={(of) => open({ form: 'supporter', of })} />
            )}
            <SupportOverTime
              supporters={supporters}
              counts={counts}
              support={support}
              onCount={(of) => open({ form: 'count', of })}
            />
          </div>
        )}
      </div>
      {opened?.form === 'supporter' && (
        <SupporterForm textId={text.id} supporter={opened.of} support={support} onClose={close} />
      )}
      {opened?.form === 'count' && <CountForm textId={text.id} count={opened.of} support={support} onClose={close} />}
      {opened?.form === 'paste' && <PasteNamesDialog textId={text.id} support={support} onClose={close} />}
    </Dialog>
  )
}
