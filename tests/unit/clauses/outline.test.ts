import { describe, expect, it } from 'vitest'
import { parents, previousSibling, subtreeEnd } from '../../../shared/clauses/outline'
import type { ClauseKind } from '../../../shared/model/clause'

const clauses = (...rows: [kind: ClauseKind, depth: number][]) => rows.map(([kind, depth]) => ({ kind, depth }))
const text = clauses(
  ['title', 0], // 0
  ['paragraph', 0], // 1
  ['heading', 0], // 2
  ['chapeau', 0], // 3
  ['item', 1], // 4
  ['item', 2], // 5
  ['item', 1], // 6
  ['heading', 1], // 7
  ['commitment', 0], // 8
  ['heading', 0], // 9
)

describe('the outline of a flat list of clauses', () => {
  it('gives every clause the heading or clause it stands under', () => {
    expect(parents(text)).toEqual([-1, 0, 0, 2, 3, 4, 3, 2, 7, 0])
  })
  it('ends a chapeau before the next clause as deep as itself or the next heading', () => {
    expect(subtreeEnd(text, 3)).toBe(7)
    expect(subtreeEnd(text, 4)).toBe(6)
  })
  it('ends a heading before the next of its level, sub-headings included', () => {
    expect(subtreeEnd(text, 2)).toBe(9)
    expect(subtreeEnd(text, 0)).toBe(10)
  })
  it('finds the sibling a clause would move past', () => {
    expect(previousSibling(text, 6)).toBe(4)
    expect(previousSibling(text, 9)).toBe(2)
    expect(previousSibling(text, 4)).toBeNull()
  })
})
