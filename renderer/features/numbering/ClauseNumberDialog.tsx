import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseNumber, DraftNumbering } from '../../editor/numbering/draftNumbering'
import type { NumberChoice } from '../../editor/numbering/numberingCommands'
import { Choices } from '../../ui/Choices'
import { SaveDialog } from '../../ui/SaveDialog'
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
  const apply = (): void => {
    setTried(true)
    if (!choice) return
    numbering.chooseNumber(clause.id, choice)
    onClose()
  }
  const wrong = isTried && !choice
  return (
    <SaveDialog
      title={t('numbering.clause.title')}
      size="narrow"
      saveLabel={t('numbering.clause.keep')}
      onSave={apply}
      onClose={onClose}
    >
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
    </SaveDialog>
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
