import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Party } from '../../../shared/model/inline'
import type { BracketFacts } from '../../editor/inline/BracketNode'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './BracketForm.module.css'
import { PartyField } from './PartyField'

export interface BracketFormProps {
  facts: BracketFacts
  known: readonly Party[]
  onSave: (facts: Pick<BracketFacts, 'proponents' | 'opponents' | 'note'>) => void
  onClose: () => void
}

/** Who is for a bracket, who against, and a note about it. */
export function BracketForm({ facts, known, onSave, onClose }: BracketFormProps) {
  const { t } = useTranslation()
  const [proponents, setProponents] = useState<readonly Party[]>(facts.proponents)
  const [opponents, setOpponents] = useState<readonly Party[]>(facts.opponents)
  const [typed, setTyped] = useState({ proponents: '', opponents: '' })
  const [note, setNote] = useState(facts.note ?? '')
  // A name that was typed and not added is meant all the same.
  const all = (parties: readonly Party[], last: string): Party[] => [
    ...new Set([...parties, last.replace(/\s+/g, ' ').trim()].filter((party) => party !== '')),
  ]
  return (
    <form
      className={styles.form}
      aria-label={t('brackets.facts')}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({
          proponents: all(proponents, typed.proponents),
          opponents: all(opponents, typed.opponents),
          note: note.trim() === '' ? null : note.trim(),
        })
        onClose()
      }}
    >
      <PartyField
        label={t('brackets.proponents')}
        value={proponents}
        known={known}
        onChange={setProponents}
        onTyped={(next) => setTyped((before) => ({ ...before, proponents: next }))}
      />
      <PartyField
        label={t('brackets.opponents')}
        value={opponents}
        known={known}
        onChange={setOpponents}
        onTyped={(next) => setTyped((before) => ({ ...before, opponents: next }))}
      />
      <TextField label={t('brackets.note')} lines="many" value={note} onChange={setNote} maxLength={5000} />
      <div className={styles.actions}>
        <Button size="small" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button size="small" look="primary" type="submit">
          {t('brackets.save')}
        </Button>
      </div>
    </form>
  )
}
