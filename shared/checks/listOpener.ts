import { isHeading } from '../clauses/outline'
import type { OutlineCheck, PlacedFinding } from './check'
import { endWith } from './endWith'
import { firstWord } from './firstWord'

/** What has ended opens nothing. */
const ENDED = /[.!?;]/

/** Items that follow nothing that opens them: neither a chapeau nor, for a list of names, a heading. */
export const listOpener: OutlineCheck = ({ clauses, lists }) => {
  const found: PlacedFinding[] = []
  for (const { opener, items } of lists) {
    const first = items[0]!
    const before = clauses[first - 1]
    if (opener < 0) {
      const range = firstWord(clauses[first]!.text)
      if (range && !(before && isHeading(before.kind))) found.push({ index: first, ...range, message: 'listWithoutOpener' })
      continue
    }
    const { ending } = clauses[opener]!
    if (ending && ENDED.test(ending.mark)) found.push({ index: opener, ...ending.shown, message: 'openerEnds' })
  }
  return found
}

/** The sentence that opens a list ends with a colon. */
export const openerColon: OutlineCheck = ({ clauses, lists }, { language }) => {
  const found: PlacedFinding[] = []
  for (const { opener, items } of lists) {
    const clause = clauses[opener]
    if (!clause?.ending || items.length < 2) continue
    const { text, ending } = clause
    if (ending.mark !== '' && ending.mark !== ',') continue
    found.push({ index: opener, ...endWith(text, ending, ':', language), message: 'openerColon' })
  }
  return found
}
