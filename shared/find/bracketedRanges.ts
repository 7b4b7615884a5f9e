import { edgesOf } from '../brackets/edges'
import { pairEdges } from '../brackets/pairEdges'
import type { InlineContent } from '../model/inline'
import type { Range } from '../model/search'

/** For each clause, the stretches of its plain text in outermost square brackets, brackets included, in order. */
export function bracketedRanges(contents: readonly InlineContent[]): Range[][] {
  const clauses = contents.map(edgesOf)
  const ranges = clauses.map((): Range[] => [])
  for (const { open, close } of pairEdges(clauses).pairs) {
    if (open.edge.sign !== '[') continue
    for (let clause = open.clause; clause <= close.clause; clause++) {
      ranges[clause]!.push({
        start: clause === open.clause ? open.edge.at : 0,
        end: clause === close.clause ? close.edge.at + 1 : clauses[clause]!.text.length,
      })
    }
  }
  return ranges.map(outermost)
}

/** inside: in a bracket entirely. outside: touched by none. across: neither. */
export function placeAmong(brackets: readonly Range[], { start, end }: Range): 'inside' | 'outside' | 'across' {
  const touched = brackets.find((bracket) => bracket.start < end && bracket.end > start)
  if (!touched) return 'outside'
  return touched.start <= start && end <= touched.end ? 'inside' : 'across'
}

function outermost(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end > (kept.at(-1)?.end ?? -1)) kept.push(range)
  }
  return kept
}
