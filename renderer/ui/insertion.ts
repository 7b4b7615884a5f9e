import type { i18n } from 'i18next'
import { createContext } from 'react'
import { INSERTION_MODES, type InsertionMode } from '../../shared/model/insertion'
import { isApple, modifiers } from './modifiers'

/** The remembered choice to bring the citation of inserted language along in a footnote. */
export interface Citing {
  cites: boolean
  setCites: (cites: boolean) => void
}

export const CitingContext = createContext<Citing | null>(null)

/** The modifiers that go with Ctrl or Cmd and Enter, where agreed language is offered, for each way to insert it. */
const MODIFIERS: Record<InsertionMode, { alt: boolean; shift: boolean }> = {
  verbatim: { alt: false, shift: false },
  proposal: { alt: false, shift: true },
  alternative: { alt: true, shift: false },
  replace: { alt: true, shift: true },
}

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The way to insert that Enter, or a click, stands for with these modifiers; undefined without Ctrl or Cmd. */
export function insertionModeOf({ ctrlKey, metaKey, altKey, shiftKey }: Pressed): InsertionMode | undefined {
  if (!ctrlKey && !metaKey) return undefined
  return INSERTION_MODES.find((mode) => MODIFIERS[mode].alt === altKey && MODIFIERS[mode].shift === shiftKey)
}

/** The keys of a way to insert, as they are written on this machine: "Ctrl Shift ↵". */
export function insertionKeys(translate: i18n['t'], mode: InsertionMode): string {
  const names = modifiers(translate)
  const { alt, shift } = MODIFIERS[mode]
  const held = [names.mod, ...(alt ? [names.alt] : []), ...(shift ? [names.shift] : [])]
  return [...(isApple ? held.toReversed() : held), '↵'].join(' ')
}
