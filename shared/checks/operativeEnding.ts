import { isHeading } from '../clauses/outline'
import type { OutlineCheck, PlacedFinding } from './check'
import { endWith } from './endWith'
import { isUnStyle } from './unStyle'

/**
 * The operative paragraphs of a resolution are one sentence: a semicolon after each and a full stop
 * after the last. The last one before a heading may end with either. Paragraphs that do not open with
 * an operative verb ("We reaffirm…") are sentences of their own; where most are, nothing is said.
 */
export const operativeEnding: OutlineCheck = ({ clauses, last }, { scheme, language }) => {
  if (!isUnStyle(scheme)) return []
  const operative = clauses.flatMap(({ kind, depth }, at) => (kind === 'operative' && depth === 0 ? [at] : []))
  const opened = operative.filter((at) => clauses[at]!.opening).length
  if (opened === 0 || opened * 2 < operative.length) return []
  const found: PlacedFinding[] = []
  operative.forEach((at, count) => {
    const index = last[at]!
    const { text, ending } = clauses[index]!
    // A colon opens a list that is still to come; that is another check's.
    if (!ending || ending.mark === ':') return
    const next = clauses[index + 1]
    const isLast = count === operative.length - 1
    if (!isLast && next && isHeading(next.kind) && /[;.]/.test(ending.mark)) return
    const mark = isLast ? '.' : ';'
    if (ending.mark !== mark) found.push({ index, ...endWith(text, ending, mark, language) })
  })
  return found
}
