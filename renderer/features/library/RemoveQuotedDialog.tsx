import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './RemoveQuotedDialog.module.css'

interface RemoveQuotedDialogProps {
  text: DescribedText
  onClose: () => void
  onArchive: () => void
  onRemove: () => void
}

/** Which drafts quote a text that is about to go, and what may become of it. */
export function RemoveQuotedDialog({ text, onClose, onArchive, onRemove }: RemoveQuotedDialogProps) {
  const { t } = useTranslation()
  const { data, error } = useQuery(orpc.reference.details.queryOptions({ input: { id: text.id } }))
  const choose = (then: () => void) => () => {
    onClose()
    then()
  }
  return (
    <Dialog
      title={t('references.removing.title', { title: text.shortTitle ?? text.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onPress={choose(onRemove)}>
            {t('references.removing.remove')}
          </Button>
          {!text.archived && <Button onPress={choose(onArchive)}>{t('references.removing.archive')}</Button>}
          <Button look="primary" hasInitialFocus onPress={onClose}>
            {t('references.removing.keep')}
          </Button>
        </>
      }
    >
      <div className={form.form}>
        {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
        {!data && !error && <ProgressBar label={t('common.loading')} />}
        {data && (
          <div>
            <p>{t('references.removing.quoted', { count: data.quotedBy.length })}</p>
            <ul className={styles.drafts}>
              {data.quotedBy.map(({ textId, title, language, clauses }) => (
                <li key={textId}>
                  <span lang={language}>{title}</span> <span className={styles.count}>{t('common.clauses', { count: clauses })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t('references.removing.question')}</p>
      </div>
    </Dialog>
  )
}
