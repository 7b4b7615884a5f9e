import type { NodeKey } from 'lexical'
import { bracketedRanges, placeAmong } from '../../../shared/find/bracketedRanges'
import { createFinder, type FindQuery } from '../../../shared/find/createFinder'
import type { Range } from '../../../shared/model/search'
import { $contentOf } from '../content'
import { $clauseNodes } from '../document'

/** A match in a clause's plain text. */
export interface DraftMatch extends Range {
  key: NodeKey
  /** The number of its clause when it was found. */
  clause: number
}

/** A function that lists a draft's matches in order; it looks only into clauses that say something else than last time. */
export function createMatcher(query: FindQuery): () => DraftMatch[] {
  const find = createFinder(query)
  let known = new Map<NodeKey, { text: string; ranges: Range[] }>()
  return function $listMatches() {
    const clauses = $clauseNodes()
    const brackets = query.where === 'everywhere' ? null : bracketedRanges(clauses.map($contentOf))
    const seen: typeof known = new Map()
    const matches: DraftMatch[] = []
    clauses.forEach((clause, index) => {
      const key = clause.getKey()
      const text = clause.getTextContent()
      const last = known.get(key)
      const ranges = last?.text === text ? last.ranges : find(text)
      seen.set(key, { text, ranges })
      for (const { start, end } of ranges) {
        if (brackets && placeAmong(brackets[index]!, { start, end }) !== query.where) continue
        matches.push({ key, clause: index, start, end })
      }
    })
    known = seen
    return matches
  }
}
