import type { Clause } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import type { Pieces } from '../pieces'
import { numberClauses } from './labels'
import { readOpenings } from './openings'
import { agrees, SEQUENTIAL } from './unlockLabels'

type Numbered = Pick<Clause, 'kind' | 'depth' | 'lockedLabel' | 'numbering' | 'content'>

/** Each round locks what came out otherwise, which can move what follows; real texts settle in two or three. */
const ROUNDS = 12

/**
 * The labels that stay of those typed in a passage put into a text, null where the text numbers itself: where
 * its scheme gives the number, there or in the passage by itself, which then goes on from where it is put.
 * The text around is left as it is: nothing is restarted. With pauses, for a long passage.
 */
export function* unlockPasted(
  before: readonly Numbered[],
  pasted: readonly Numbered[],
  after: readonly Numbered[],
  scheme: NumberingScheme,
  language: string,
): Pieces<(string | null)[]> {
  let attempt = pasted.map(({ lockedLabel }) => (lockedLabel !== null && SEQUENTIAL.test(lockedLabel) ? null : lockedLabel))
  for (let round = 0; round < ROUNDS; round++) {
    const passage = pasted.map((clause, index) => ({ ...clause, lockedLabel: attempt[index]! }))
    const alone = numberClauses(readOpenings(passage, scheme), scheme, language)
    yield
    const inPlace = numberClauses(readOpenings([...before, ...passage, ...after], scheme), scheme, language)
    yield
    let changed = false
    attempt = attempt.map((kept, index) => {
      const typed = pasted[index]!.lockedLabel
      if (kept !== null || typed === null) return kept
      const [itself, there] = [alone[index]!, inPlace[before.length + index]!]
      // Where it would be the only one and print no number, it still counts as one.
      if (agrees(typed, itself.label || itself.working, itself.working)) return null
      if (agrees(typed, there.label, there.working)) return null
      changed = true
      return typed
    })
    if (!changed) return attempt
  }
  return pasted.map(({ lockedLabel }) => lockedLabel)
}
