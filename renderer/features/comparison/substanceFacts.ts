import type { i18n } from 'i18next'
import type { ComparisonRow, StructureChange, Substance } from '../../../shared/model/comparison'
import { shortened } from './shortened'

// A footnote can be long; who points at it sees the rest of it in the text.
const MOST_CHARACTERS = 160

export interface SubstanceFact {
  key: string
  type: Substance['type'] | 'structure'
  /** The word or two that are seen. */
  word: string
  direction: Substance['direction']
  /** The whole of it, for who points at it or listens: "verb, stronger: “encourage” becomes “ensure”". */
  said: string
}

/** Whether what it was and what it is are numbers, which may be said. */
function hasCount(type: StructureChange['type']): boolean {
  return type === 'depth' || type === 'cellsParted' || type === 'cellsJoined'
}

/** Each kind of thing a row's change does, once; several of one kind are told in one breath. */
export function substanceFacts(row: ComparisonRow, translate: i18n['t']): SubstanceFact[] {
  const facts = new Map<string, SubstanceFact>()
  for (const { type, direction, ...whole } of row.substance) {
    const key = `${type} ${direction}`
    const from = shortened(whole.from, MOST_CHARACTERS)
    const to = shortened(whole.to, MOST_CHARACTERS)
    const stayed = direction === 'moved' && (whole.from === whole.to || from === '' || to === '')
    const words = stayed
      ? translate('comparison.moved', { words: from || to })
      : from === ''
        ? translate('comparison.added', { to })
        : to === ''
          ? translate('comparison.removed', { from })
          : translate('comparison.replaced', { from, to })
    const known = facts.get(key)
    if (known) {
      facts.set(key, { ...known, said: `${known.said}, ${words}` })
      continue
    }
    const name = translate(`comparison.substance.${type}`)
    const inWords = direction === null ? name : `${name}, ${translate(`comparison.direction.${direction}`)}`
    const isShort = direction === null || direction === 'stronger' || direction === 'weaker'
    const word = isShort ? name : `${name} ${translate(`comparison.direction.${direction}`)}`
    facts.set(key, { key, type, word, direction, said: `${inWords}. ${words}` })
  }
  for (const { type, from, to } of row.structure) {
    const word = translate(`comparison.structure.${type}`)
    const said = from && to && hasCount(type) ? `${word}. ${translate('comparison.replaced', { from, to })}` : word
    facts.set(`structure ${type}`, { key: `structure ${type}`, type: 'structure', word, direction: null, said })
  }
  return [...facts.values()]
}
