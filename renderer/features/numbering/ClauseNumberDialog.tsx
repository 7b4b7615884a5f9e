import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseNumber, DraftNumbering } from '../../editor/numbering/draftNumbering'
import type { NumberChoice } from '../../editor/numbering/numberingCommands'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { TextField } from '../../ui/TextField'

export interface ClauseNumberDialogProps {
  numbering: DraftNumbering
  clause: ClauseNumber
  onClose: () => void
}

/** How one clause comes by its number: by the scheme, from a number on, or by a label typed for it alone. */
export function ClauseNumberDialog({ numbering, clause, onClose }: ClauseNumberDialogProps) {
  const { t } = useTranslation()
  const [by, setBy] = useState<NumberChoice['by']>(
    clause.lockedLabel !== null ? 'hand' : clause.numbering?.startAt === undefined ? 'scheme' : 'start',
  )
  const [start, setStart] = useState(String(clause.numbering?.startAt ?? 1))
  const [label, setLabel] = useState(clause.lockedLabel ?? clause.label)
  const [isTried, setTried] = useState(false)
  const choice = choiceFrom(by, start, label)
  const apply = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!choice) return
    numbering.chooseNumber(clause.id, choice)
    onClose()
  }
  const wrong = isTried && !choice
  return (
    <Dialog
      title={t('numbering.clause.title')}
      size="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="clause-number">
            {t('numbering.clause.keep')}
          </Button>
        </>
      }
    >
      <form id="clause-number" className={form.form} onSubmit={apply}>
        <p>{clause.label ? t('numbering.clause.now', { label: clause.label }) : t('numbering.clause.unnumbered')}</p>
        <Choices
          label={t('numbering.clause.how')}
          value={by}
          onChange={setBy}
          choices={[
            { value: 'scheme', label: t('numbering.clause.scheme') },
            {
              value: 'start',
              label: t('numbering.clause.start'),
              description: t(numbering.isFrozen() ? 'numbering.clause.startFrozen' : 'numbering.clause.startHint'),
            },
            { value: 'hand', label: t('numbering.clause.hand'), description: t('numbering.clause.handHint') },
          ]}
        />
        {by === 'start' && (
          <TextField
            label={t('numbering.clause.startAt')}
            inputMode="numeric"
            value={start}
            onChange={setStart}
            maxLength={4}
            error={wrong ? t('numbering.clause.startWrong') : undefined}
          />
        )}
        {by === 'hand' && (
          <TextField
            label={t('numbering.clause.label')}
            value={label}
            onChange={setLabel}
            maxLength={LONGEST_LABEL}
            error={wrong ? t('numbering.clause.labelMissing') : undefined}
          />
        )}
      </form>
    </Dialog>
  )
}

/** As long as the model lets a label be. */
const LONGEST_LABEL = 40

/** Null while what is typed is no number, or no label. */
function choiceFrom(by: NumberChoice['by'], start: string, label: string): NumberChoice | null {
  if (by === 'scheme') return { by }
  if (by === 'start') return /^[1-9]\d{0,3}$/.test(start.trim()) ? { by, at: Number(start) } : null
  const typed = label.trim().slice(0, LONGEST_LABEL)
  return typed === '' ? null : { by, label: typed }
}
