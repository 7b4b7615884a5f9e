import { X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { Party } from '../../../shared/model/inline'
import { IconButton } from '../../ui/IconButton'
import field from '../../ui/Field.module.css'
import menu from '../../ui/Menu.module.css'
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
  const offered = known.filter((party) => !value.includes(party))
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
    // The arrows are on a name: Enter takes that one.
    if (event.key === 'Enter' && event.currentTarget.hasAttribute('aria-activedescendant')) return
    if ((event.key === 'Enter' && typed.trim() !== '') || event.key === ',' || event.key === ';') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
  }
  return (
    <ComboBox
      className={field.field ?? ''}
      items={offered.map((name) => ({ name }))}
      inputValue={typed}
      onInputChange={type}
      onChange={(name) => name !== null && add(String(name))}
      value={null}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={field.label ?? ''}>{label}</Label>
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
      <Input
        className={styles.input ?? ''}
        maxLength={LONGEST_NAME}
        placeholder={t('brackets.addParty')}
        spellCheck={false}
        onKeyDown={onKeyDown}
      />
      <Popover className={menu.popover ?? ''} offset={4}>
        <ListBox<{ name: Party }> className={menu.menu ?? ''}>
          {({ name }) => (
            <ListBoxItem id={name} textValue={name} className={menu.item ?? ''}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
