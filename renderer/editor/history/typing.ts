import type { Clause } from '../../../shared/model/clause'
import type { CaretPlace, SelectedPlaces } from '../../../shared/model/step'
import { plainText } from '../../../shared/clauses/plainText'
import { samePart } from '../../../shared/clauses/sameClause'

/** A key at the caret that may go on with the one before it; `null` is anything else. */
export interface Keystroke {
  kind: 'insert' | 'deleteBefore' | 'deleteAfter'
  /** True when it goes on inside a word: a letter or digit with another right before it. */
  insideWord: boolean
  from: CaretPlace
  to: CaretPlace
}

/** Characters outside the basic plane take two code units. */
const LONGEST_KEY = 2
const WORD_SO_FAR = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}]$/u

/** What a change of one clause's content was, if it was a key at a lone caret. */
export function keystroke(
  before: Clause,
  after: Clause,
  selectedBefore: SelectedPlaces | null,
  selectedAfter: SelectedPlaces | null,
): Keystroke | null {
  const [from, to] = [lone(selectedBefore), lone(selectedAfter)]
  if (from?.clause !== after.id || to?.clause !== after.id) return null
  if (samePart(before.content, after.content)) return null
  const text = plainText(after.content)
  const grown = text.length - plainText(before.content).length
  const moved = to.offset - from.offset
  if (grown === 0 || Math.abs(grown) > LONGEST_KEY) return null
  if (moved === grown) {
    const insideWord = grown > 0 && WORD_SO_FAR.test(text.slice(0, to.offset))
    return { kind: grown > 0 ? 'insert' : 'deleteBefore', insideWord, from, to }
  }
  return moved === 0 && grown < 0 ? { kind: 'deleteAfter', insideWord: false, from, to } : null
}

/** Lexical's own pause, after which typing is another step. */
const PAUSE_MS = 300
/** Inside a word one may think for longer: whoever types slowly wants words back, not letters. */
const PAUSE_IN_WORD_MS = 2000

/** True when a key goes on with the one before: the same kind of key, where that one left the caret, without a pause. */
export function continues(last: Keystroke | null, key: Keystroke | null, elapsed: number): boolean {
  if (!last || !key || last.kind !== key.kind) return false
  if (last.to.clause !== key.from.clause || last.to.offset !== key.from.offset) return false
  // A clock that was set back proves nothing.
  return elapsed >= 0 && elapsed < (key.insideWord ? PAUSE_IN_WORD_MS : PAUSE_MS)
}

function lone(places: SelectedPlaces | null): CaretPlace | null {
  if (!places) return null
  const { anchor, focus } = places
  return anchor.clause === focus.clause && anchor.offset === focus.offset ? focus : null
}
