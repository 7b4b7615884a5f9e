import { wordsAround } from '../../find/wordsAround'
import type { ConsistencyFinding, ConsistencyKind } from '../../model/report'
import type { ClauseToRead } from './consistencyTask'

/** One way something is written, where it stands. */
export interface Usage {
  clause: ClauseToRead
  start: number
  end: number
}

/** What is written in several ways, the most used first; null where there is only one way. */
export function findingOf(kind: ConsistencyKind, forms: Iterable<readonly Usage[]>): ConsistencyFinding | null {
  const used = [...forms].filter((usages) => usages.length > 0).toSorted((a, b) => b.length - a.length)
  return used.length > 1 ? { kind, forms: used.map(formOf) } : null
}

export function formOf(usages: readonly Usage[]): ConsistencyFinding['forms'][number] {
  const { clause, start, end } = usages[0]!
  return { form: clause.text.slice(start, end), places: usages.map(placeOf) }
}

function placeOf({ clause: { clauseId, number, text }, start, end }: Usage) {
  return { clauseId, number, at: { start, end }, ...wordsAround(text, { start, end }) }
}

/** True where a passage is still being chosen, or is no wording. */
export function isSilent({ silent }: ClauseToRead, start: number, end: number): boolean {
  return silent.some((range) => range.start < end && range.end > start)
}

/** True where a sentence begins: a capital there says nothing. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…\n])["«“(\s\u00A0\u202F]*$/u.test(text.slice(Math.max(0, start - 12), start))
}

/** True for a word with a capital that no sentence gives it: a name's, and names are left as they are. */
export function isInName({ text }: ClauseToRead, start: number, end: number): boolean {
  return /\p{Lu}/u.test(text.slice(start, end)) && !opensSentence(text, start)
}
