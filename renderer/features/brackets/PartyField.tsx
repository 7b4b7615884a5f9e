import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Party } from '../../../shared/model/inline'
import { IconButton } from '../../ui/IconButton'
import field from '../../ui/Field.module.css'
import styles from './BracketForm.module.css'

export interface PartyFieldProps {
  label: string
  value: readonly Party[]
  /** Names used already in the draft, offered while one is typed. */
  known: readonly Party[]
  onChange: (value: Party[]) => void
  /** What was typed and not added yet. */
  onTyped: (typed: string) => void
}

const LONGEST_NAME = 120

/** A list of delegations: Enter or a comma adds the one being typed, Backspace in the empty field takes the last away. */
export function PartyField({ label, value, known, onChange, onTyped }: PartyFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState('')
  const type = (next: string): void => {
    setTyped(next)
    onTyped(next)
  }
  const add = (name: string): void => {
    const party = name.replace(/\s+/g, ' ').trim()
    type('')
    if (party !== '' && !value.includes(party)) onChange([...value, party])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if ((event.key === 'Enter' && typed.trim() !== '') || event.key === ',' || event.key === ';') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
  }
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {value.length > 0 && (
        <ul className={styles.tokens} aria-label={label}>
          {value.map((party) => (
            <li key={party} className={styles.token}>
              {party}
              <IconButton
                label={t('brackets.removeParty', { party })}
                onPress={() => onChange(value.filter((other) => other !== party))}
              >
                <X size={12} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        className={styles.input}
        list={`${id}-known`}
        value={typed}
        maxLength={LONGEST_NAME}
        placeholder={t('brackets.addParty')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((party) => !value.includes(party))
          .map((party) => (
            <option key={party} value={party}>
              {party}
            </option>
          ))}
      </datalist>
    </div>
  )
}
