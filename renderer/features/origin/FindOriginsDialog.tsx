import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { client } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Checkboxes } from '../../ui/Checkboxes'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { ProgressBar } from '../../ui/ProgressBar'
import { announce, showToast } from '../../ui/toast'
import { useVerbatimSources } from './useVerbatimSources'

export interface FindOriginsDialogProps {
  draft: TextId
  language: LanguageTag
  clauses: readonly Clause[]
  onClose: () => void
  /** Has the clauses name their origins, in one step to undo. */
  onDeclare: (declared: readonly { clauseId: string; origin: Origin }[]) => void
}

/** The clauses of a draft that a reference has word for word, to be reviewed and linked together. */
export function FindOriginsDialog({ draft, language, clauses, onClose, onDeclare }: FindOriginsDialogProps) {
  const { t } = useTranslation()
  const { found, done, total, error } = useVerbatimSources(draft, language, clauses)
  const [left, setLeft] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const chosen = found.filter(({ clause }) => !left.includes(clause.id))
  const isWhole = done === total
  const isNothing = isWhole && found.length === 0
  const confirm = async (): Promise<void> => {
    setBusy(true)
    try {
      const declared = []
      for (const { clause, precedent } of chosen) {
        const origin = await client.origin.take({ textId: precedent.textId, clauseId: precedent.clauseId })
        declared.push({ clauseId: clause.id, origin })
      }
      onDeclare(declared)
      announce(t('origin.proposal.linked', { count: declared.length }))
      onClose()
    } catch (failed) {
      showToast(sentenceOf(t, failed))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t('origin.proposal.title')}
      isOpen
      onClose={onClose}
      actions={
        isNothing ? (
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button look="primary" isDisabled={isBusy || !isWhole || chosen.length === 0} onPress={() => void confirm()}>
              {t('origin.proposal.confirmAll', { count: chosen.length })}
            </Button>
          </>
        )
      }
    >
      <div className={form.form}>
        {(found.length > 0 || !isWhole) && <p>{t('origin.proposal.intro')}</p>}
        {!isWhole && !error && <ProgressBar label={t('origin.proposal.searching', { done, total })} value={(100 * done) / total} />}
        {error !== null && <p role="alert">{sentenceOf(t, error)}</p>}
        {isNothing && <p role="status">{t('origin.proposal.nothing')}</p>}
        {found.length > 0 && (
          <Checkboxes
            label={t('origin.proposal.list')}
            choices={found.map(({ clause, precedent }) => ({
              value: clause.id,
              label: precedent.citation,
              description: clause.text.length > 160 ? `${clause.text.slice(0, 160)}…` : clause.text,
            }))}
            values={chosen.map(({ clause }) => clause.id)}
            onChange={(kept) => setLeft(found.flatMap(({ clause }) => (kept.includes(clause.id) ? [] : [clause.id])))}
          />
        )}
      </div>
    </Dialog>
  )
}
