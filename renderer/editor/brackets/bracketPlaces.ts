import { $getSelection, $isRangeSelection } from 'lexical'
import type { Bracket, BracketReading } from '../../../shared/model/bracket'
import type { ClauseId } from '../../../shared/model/clause'
import { $clauseNodes, $selectedClause } from '../document'
import { $offsetOf } from './clausePlaces'

/** A place before a character of a clause's plain text. */
export interface ClausePlace {
  clauseId: ClauseId
  at: number
}

/** Where the moving end of the selection stands; null without one. */
export function $caretPlace(): ClausePlace | null {
  const selection = $getSelection()
  const clause = $selectedClause()
  if (!clause || !$isRangeSelection(selection)) return null
  return { clauseId: clause.getId(), at: $offsetOf(selection.focus) }
}

/** Compares places by where they stand in the draft. */
function $byPlace(): (a: ClausePlace, b: ClausePlace) => number {
  const index = new Map($clauseNodes().map((node, at) => [node.getId(), at]))
  const of = ({ clauseId }: ClausePlace): number => index.get(clauseId) ?? -1
  return (a, b) => of(a) - of(b) || a.at - b.at
}

/** The innermost bracket around a place; else the one that ends right before it or begins right after. */
export function $bracketAround({ brackets }: BracketReading, place: ClausePlace): Bracket | null {
  const compare = $byPlace()
  let around: Bracket | null = null
  let beside: Bracket | null = null
  for (const bracket of brackets) {
    if (bracket.editorsNote) continue
    const start = compare({ clauseId: bracket.clauseId, at: bracket.at.start }, place)
    const end = compare({ ...bracket.closes, at: bracket.closes.at + 1 }, place)
    if (start < 0 && end > 0 && (!around || bracket.depth >= around.depth)) around = bracket
    if (start === 0 || end === 0) beside ??= bracket
  }
  return around ?? beside
}

/** Where the next or the previous opening stands, whole or without a partner; from the other end where there is none. */
export function $stepFrom(
  { brackets, unbalanced }: BracketReading,
  place: ClausePlace | null,
  direction: 'next' | 'previous',
): ClausePlace | null {
  const compare = $byPlace()
  const places = [
    ...brackets.filter(({ editorsNote }) => !editorsNote).map(({ clauseId, at }) => ({ clauseId, at: at.start })),
    ...unbalanced.map(({ clauseId, at }) => ({ clauseId, at })),
  ].toSorted(compare)
  if (direction === 'next') {
    return (place && places.find((one) => compare(one, place) >= 0)) ?? places[0] ?? null
  }
  // The caret stands behind the character of the place it came to.
  return (place && places.findLast((one) => compare({ ...one, at: one.at + 1 }, place) < 0)) ?? places.at(-1) ?? null
}
