import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import { numberingScheme, type NumberingScheme, type DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import type { DraftNumbering } from '../../editor/numbering/draftNumbering'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import styles from './NumberingDialog.module.css'

export interface NumberingDialogProps {
  text: DescribedText
  numbering: DraftNumbering
  onGoTo: (clause: ClauseId) => void
  onClose: () => void
}

/** How the draft is numbered: its scheme, whether its numbers are frozen, what its margin shows. Each choice acts at once. */
export function NumberingDialog({ text, numbering, onGoTo, onClose }: NumberingDialogProps) {
  const { t } = useTranslation()
  const [scheme, setScheme] = useState<NumberingScheme>(text.scheme)
  const [frozen, setFrozen] = useState(() => numbering.isFrozen())
  const [working, setWorking] = useState(() => numbering.showsWorking())
  const [broken] = useState(() => numbering.brokenReferences())
  const describe = useMutation(
    orpc.text.describe.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: orpc.text.key() }),
    }),
  )
  return (
    <Dialog
      title={t('numbering.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className={form.form}>
        {describe.error && <Notice tone="error">{sentenceOf(t, describe.error)}</Notice>}
        {broken.length > 0 && (
          <Notice tone="warning">
            {t('numbering.broken', { count: broken.length })}
            <ul className={styles.broken}>
              {broken.map(({ clauseId, text: words }, at) => (
                <li key={at}>
                  <Button size="small" look="quiet" onPress={() => onGoTo(clauseId)}>
                    {t('numbering.goToBroken', { text: words })}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Choices
          label={t('numbering.scheme')}
          value={scheme}
          onChange={(chosen) => {
            setScheme(chosen)
            describe.mutate({ id: text.id, description: { scheme: chosen } })
          }}
          choices={numberingScheme.options.map((value) => ({
            value,
            label: t(`numbering.schemes.${value}`),
            description: t(`numbering.schemeHints.${value}`),
          }))}
        />
        <Choices
          label={t('numbering.menu')}
          value={frozen ? 'frozen' : 'running'}
          onChange={(chosen) => {
            if (chosen === 'frozen') numbering.freeze()
            else numbering.unfreeze()
            setFrozen(numbering.isFrozen())
          }}
          choices={[
            { value: 'running', label: t('numbering.running'), description: t('numbering.runningHint') },
            { value: 'frozen', label: t('numbering.frozen'), description: t('numbering.frozenHint') },
          ]}
        />
        <Choices
          label={t('numbering.margin')}
          value={working ? 'working' : 'printed'}
          onChange={(chosen) => {
            numbering.showWorking(chosen === 'working')
            setWorking(chosen === 'working')
          }}
          choices={[
            { value: 'printed', label: t('numbering.printed') },
            { value: 'working', label: t('numbering.working'), description: t('numbering.workingHint') },
          ]}
        />
      </div>
    </Dialog>
  )
}
