import type { ClauseKind } from '../model/clause'

/** What the outline needs to know of a clause. */
export interface OutlineClause {
  kind: ClauseKind
  depth: number
}

export function isHeading(kind: ClauseKind): boolean {
  return kind === 'title' || kind === 'heading'
}

/** A title stands above every heading. */
function headingLevel(clause: OutlineClause): number {
  return clause.kind === 'title' ? -1 : clause.depth
}

/**
 * Index after the last clause that belongs under the clause at `index`: for a heading, up to the
 * next heading of its level or above; for another clause, up to the next heading or clause no deeper.
 */
export function subtreeEnd(clauses: readonly OutlineClause[], index: number): number {
  const top = clauses[index]
  if (!top) return index
  const heading = isHeading(top.kind)
  let end = index + 1
  for (let next = clauses[end]; next; next = clauses[++end]) {
    const ends = heading
      ? isHeading(next.kind) && headingLevel(next) <= headingLevel(top)
      : isHeading(next.kind) || next.depth <= top.depth
    if (ends) break
  }
  return end
}

/** For each clause, the index of the clause it stands under, or -1. Linear in the number of clauses. */
export function parents(clauses: readonly OutlineClause[]): number[] {
  const result: number[] = []
  const headings: number[] = []
  let nested: number[] = []
  clauses.forEach((clause, index) => {
    const stack = isHeading(clause.kind) ? headings : nested
    const level = isHeading(clause.kind) ? headingLevel : (other: OutlineClause) => other.depth
    while (stack.length > 0 && level(clauses[stack.at(-1)!]!) >= level(clause)) stack.pop()
    result.push(stack.at(-1) ?? headings.at(-1) ?? -1)
    if (isHeading(clause.kind)) nested = []
    stack.push(index)
  })
  return result
}

/** Index of the clause before which the sibling preceding `index` starts, or null when there is none. */
export function previousSibling(clauses: readonly OutlineClause[], index: number): number | null {
  const parent = parents(clauses)
  for (let candidate = index - 1; candidate >= 0; candidate--) {
    if (parent[candidate] === parent[index] && subtreeEnd(clauses, candidate) === index) return candidate
  }
  return null
}
