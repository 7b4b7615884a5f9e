import { plainText } from '../clauses/plainText'
import type { BracketedClause } from '../model/bracket'
import type { Range } from '../model/search'
import { readBrackets } from './readBrackets'

/** For each clause, the stretches of its plain text that are no wording: editors' notes, and who proposed what. */
export function notWording(clauses: readonly BracketedClause[]): Range[][] {
  const index = new Map(clauses.map(({ id }, at) => [id, at]))
  const found = clauses.map((): Range[] => [])
  for (const { clauseId, at, closes, editorsNote, attributions } of readBrackets(clauses).brackets) {
    for (const passage of attributions) found[index.get(passage.clauseId)!]!.push(passage.at)
    if (!editorsNote) continue
    const [first, last] = [index.get(clauseId)!, index.get(closes.clauseId)!]
    for (let clause = first; clause <= last; clause++) {
      found[clause]!.push({
        start: clause === first ? at.start : 0,
        end: clause === last ? closes.at + 1 : plainText(clauses[clause]!.content).length,
      })
    }
  }
  return found
}
