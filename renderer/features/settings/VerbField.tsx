import { useState } from 'react'
import { TextField } from '../../ui/TextField'
import { readVerbs } from './readVerbs'

export interface VerbFieldProps {
  label: string
  language: string
  verbs: readonly string[]
  /** Called when the field is left with other verbs than it had. */
  onLeave: (verbs: string[]) => void
}

/** The verbs of one strength, to be typed with commas between them. */
export function VerbField({ label, language, verbs, onLeave }: VerbFieldProps) {
  const [typed, setTyped] = useState(verbs.join(', '))
  return (
    <TextField
      label={label}
      lines="many"
      lang={language}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        const next = readVerbs(typed)
        if (next.join() !== verbs.join()) onLeave(next)
      }}
    />
  )
}
