import { isEnglish, isFrench, type CheckedText, type ClauseCheck, type OutlineCheck, type PlacedFinding } from './check'
import type { CheckedClause } from './checkedClause'
import { endWith } from './endWith'

/** Before the first letter: what opens a bracket or a quotation. */
const SMALL_FIRST = /^[\s[(“‘"']*(\p{Ll})/u

/**
 * A recital of an EU act begins with a capital. Sources: Interinstitutional Style Guide, part one, 2.2.2; Joint
 * Practical Guide, 11. In French, where the guide's page was not to be read, what an act as published does: the
 * Commission's règlement (CE) n° 925/2003. There other paragraphs of the preamble begin small (« statuant … »), and so
 * do recitals of the older form, « considérant que …; »: only one that ends with a full stop is surely a recital.
 */
export const euRecitalCapital: ClauseCheck = (clause, text) => {
  if (!isRecital(clause, text)) return []
  if (isFrench(text.language) && (clause.ending?.mark !== '.' || OLDER_FORM.test(clause.text))) return []
  const match = SMALL_FIRST.exec(clause.text)
  if (!match) return []
  const end = match[0].length
  const letter = match[1]!
  const start = end - letter.length
  return [{ start, end, message: 'recitalCapital', fix: [{ start, end, text: letter.toUpperCase() }] }]
}

const OLDER_FORM = /^\P{L}*considérant(?!\p{L})/iu

/**
 * A recital ends with a full stop, the last one with a comma: the enacting words follow (the same sources).
 * Before anything follows, the last one may end either way: others may still come. In French they are those after
 * a line that opens them, « considérant ce qui suit : »; without one they are of the older form, a semicolon each.
 */
export const euRecitalEnding: OutlineCheck = ({ clauses, last }, text) => {
  const found: PlacedFinding[] = []
  const opener = clauses.findIndex(opensRecitals)
  if (isFrench(text.language) && opener < 0) return []
  const from = isFrench(text.language) ? opener : 0
  const recitals = clauses.flatMap((clause, at) => (at >= from && isRecital(clause, text) ? [at] : []))
  recitals.forEach((at, count) => {
    const index = last[at]!
    const { text: wording, ending } = clauses[index]!
    // A colon opens something, "Whereas:" among them.
    if (!ending || ending.mark === ':') return
    const isLast = count === recitals.length - 1
    if (isLast && index === clauses.length - 1 && /[.,]/u.test(ending.mark)) return
    const mark = isLast ? ',' : '.'
    if (ending.mark !== mark) found.push({ index, ...endWith(wording, ending, mark, text.language) })
  })
  return found
}

/** A line of the preamble, or of a kind of its own, that ends with a colon right before a recital. */
function opensRecitals({ depth, kind, ending }: CheckedClause, at: number, clauses: readonly CheckedClause[]): boolean {
  return depth === 0 && kind !== 'operative' && ending?.mark === ':' && clauses[at + 1]?.kind === 'preambular'
}

function isRecital({ kind, depth, cites }: CheckedClause, { scheme, language }: CheckedText): boolean {
  return scheme === 'eu' && (isEnglish(language) || isFrench(language)) && kind === 'preambular' && depth === 0 && !cites
}
