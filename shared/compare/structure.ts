import { parents } from '../clauses/outline'
import type { ComparedSide, ComparisonRow, StructureChange } from '../model/comparison'

// Enough of a heading or a chapeau to know it by.
const FIRST_WORDS = 8

/**
 * Adds to each row what its place and kind changed: depth, kind, cells, and the clause it stands under. An item
 * stands under another chapeau when the two parents are not each other's counterpart; parents that are
 * new or gone count, for what governs the item is no longer said. Split and merged rows go by their
 * first clause.
 */
export function addStructure(rows: readonly ComparisonRow[], left: ComparedSide, right: ComparedSide): void {
  const above = { left: parents(left.clauses), right: parents(right.clauses) }
  const rowOf = { left: new Map<number, ComparisonRow>(), right: new Map<number, ComparisonRow>() }
  for (const row of rows) {
    for (const at of row.left) rowOf.left.set(at, row)
    for (const at of row.right) rowOf.right.set(at, row)
  }
  for (const row of rows) {
    const [i, j] = [row.left[0], row.right[0]]
    if (i === undefined || j === undefined) continue
    const [one, other] = [left.clauses[i]!, right.clauses[j]!]
    const changes: StructureChange[] = []
    if (one.depth !== other.depth) changes.push({ type: 'depth', from: String(one.depth), to: String(other.depth) })
    if (one.kind !== other.kind) changes.push({ type: 'kind', from: one.kind, to: other.kind })
    const [from, to] = [above.left[i]!, above.right[j]!]
    const governed = isGoverned(left, i, from) || isGoverned(right, j, to)
    const [rowFrom, rowTo] = [rowOf.left.get(from), rowOf.right.get(to)]
    // An item split from its own chapeau, or merged into it, has no other one.
    if (governed && rowFrom !== rowTo && rowFrom !== row && rowTo !== row) {
      changes.push({ type: 'chapeau', from: nameOf(left, from), to: nameOf(right, to) })
    }
    const cells = cellChanges(row, one.text, other.text)
    // What stands in which cell is no typography.
    if (cells.length > 0 && row.kind === 'typography') row.kind = 'edited'
    row.structure = [...changes, ...cells]
  }
}

/** What became of the cells of a row of a table, or of a clause that is one on one side only. */
function cellChanges(row: ComparisonRow, left: string, right: string): StructureChange[] {
  if (row.left.length > 1 || row.right.length > 1) return []
  const [before, after] = [cellsIn(left), cellsIn(right)]
  const count = { from: String(before), to: String(after) }
  if (before !== after) return [{ type: after > before ? 'cellsParted' : 'cellsJoined', ...count }]
  // Between words that stayed a boundary came and, elsewhere, one went.
  const isShifted = row.segments.some(
    (segment) => segment.op === 'typography' && cellsIn(segment.left) !== cellsIn(segment.right),
  )
  return isShifted ? [{ type: 'cellsShifted', ...count }] : []
}

/** In plain text a tab stands between two cells. */
function cellsIn(text: string): number {
  return text.split('\t').length
}

/** Under a clause that is no heading, or an item, whose meaning its heading carries. */
function isGoverned(side: ComparedSide, at: number, parent: number): boolean {
  const above = side.clauses[parent]
  if (!above) return false
  return side.clauses[at]!.kind === 'item' || (above.kind !== 'heading' && above.kind !== 'title')
}

/** The label of a clause, or its first words; '' for none. */
function nameOf(side: ComparedSide, at: number): string {
  const clause = side.clauses[at]
  if (!clause) return ''
  if (clause.label !== '') return clause.label
  const words = clause.text.trim().split(/\s+/)
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')}…` : words.join(' ')
}
