import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import field from './Field.module.css'
import styles from './TagField.module.css'
import { TextField } from './TextField'

export interface TagFieldProps {
  label: string
  description?: string
  words: readonly string[]
  onChange: (words: string[]) => void
  /** Words used elsewhere, to choose from. */
  known: readonly string[]
  knownLabel: string
  /** What the field for a new word says while it is empty. */
  placeholder: string
  removeLabel: (word: string) => string
}

const MOST_OFFERED = 8

/** Short free words: typed and ended by Enter or a comma, or chosen among those used elsewhere. */
export function TagField(props: TagFieldProps) {
  const { label, description, words, onChange, known, knownLabel, placeholder, removeLabel } = props
  const [typed, setTyped] = useState('')
  const offers = useId()
  const add = (word: string): void => {
    const clean = word.replace(/\s+/gu, ' ').trim().slice(0, 60)
    if (clean && !words.some((one) => sameWord(one, clean))) onChange([...words, clean])
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',') || !typed.trim()) return
    event.preventDefault()
    add(typed)
  }
  const beginning = typed.trim().toLocaleLowerCase()
  const offered = known
    .filter((word) => !words.some((one) => sameWord(one, word)) && word.toLocaleLowerCase().startsWith(beginning))
    .slice(0, MOST_OFFERED)
  return (
    <div className={field.field}>
      {words.length > 0 ? (
        <TagGroup
          className={styles.group}
          onRemove={(keys) => onChange(words.filter((word) => !keys.has(word)))}
        >
          <Label className={field.label}>{label}</Label>
          <TagList className={styles.tags}>
            {words.map((word) => (
              <Tag key={word} id={word} textValue={word} className={styles.tag}>
                {word}
                <Button slot="remove" className={styles.remove} aria-label={removeLabel(word)}>
                  <X size={12} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      ) : (
        <span className={field.label} aria-hidden>
          {label}
        </span>
      )}
      <div onKeyDown={onKeyDown} onBlur={() => add(typed)} role="presentation">
        <TextField label={label} labelHidden placeholder={placeholder} value={typed} onChange={setTyped} maxLength={60} />
      </div>
      {offered.length > 0 && (
        <div className={styles.offers} role="group" aria-labelledby={offers}>
          <span id={offers} className={field.description}>
            {knownLabel}
          </span>
          {offered.map((word) => (
            <Button key={word} className={styles.offer} onPress={() => add(word)}>
              {word}
            </Button>
          ))}
        </div>
      )}
      {description && <Text className={field.description}>{description}</Text>}
    </div>
  )
}

function sameWord(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase()
}
