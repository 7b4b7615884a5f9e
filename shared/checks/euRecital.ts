import { isEnglish, type CheckedText, type ClauseCheck, type OutlineCheck, type PlacedFinding } from './check'
import type { CheckedClause } from './checkedClause'
import { endWith } from './endWith'

/** Before the first letter: what opens a bracket or a quotation. */
const SMALL_FIRST = /^[\s[(“‘"']*(\p{Ll})/u

/**
 * A recital of an EU act begins with a capital. Sources: Interinstitutional Style Guide, part one, 2.2.2; Joint
 * Practical Guide, 11. Only in English, the language the rule was read in.
 */
export const euRecitalCapital: ClauseCheck = (clause, text) => {
  if (!isRecital(clause, text)) return []
  const match = SMALL_FIRST.exec(clause.text)
  if (!match) return []
  const end = match[0].length
  const letter = match[1]!
  const start = end - letter.length
  return [{ start, end, message: 'recitalCapital', fix: [{ start, end, text: letter.toUpperCase() }] }]
}

/**
 * A recital ends with a full stop, the last one with a comma: the enacting words follow (the same guide, 2.2.2).
 * Before anything follows, the last one may end either way: others may still come.
 */
export const euRecitalEnding: OutlineCheck = ({ clauses, last }, text) => {
  const found: PlacedFinding[] = []
  const recitals = clauses.flatMap((clause, at) => (isRecital(clause, text) ? [at] : []))
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

function isRecital({ kind, depth, cites }: CheckedClause, { scheme, language }: CheckedText): boolean {
  return scheme === 'eu' && isEnglish(language) && kind === 'preambular' && depth === 0 && !cites
}
