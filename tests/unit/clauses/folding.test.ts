import { expect, test } from 'vitest'
import { foldableAt, foldableSections, foldOutline, foldsAround } from '../../../shared/clauses/folding'
import type { OutlineClause } from '../../../shared/clauses/outline'

const TEXT: OutlineClause[] = [
  { kind: 'title', depth: 0 },
  { kind: 'paragraph', depth: 0 },
  { kind: 'heading', depth: 0 },
  { kind: 'chapeau', depth: 0 },
  { kind: 'item', depth: 1 },
  { kind: 'item', depth: 1 },
  { kind: 'heading', depth: 1 },
  { kind: 'paragraph', depth: 0 },
  { kind: 'heading', depth: 0 },
  { kind: 'paragraph', depth: 0 },
]

const folded = (...indexes: number[]) => foldOutline(TEXT, (index) => indexes.includes(index))

test('a heading hides all of its section, a clause what is indented under it, a title nothing', () => {
  expect(folded().under).toEqual([0, 0, 5, 2, 0, 0, 1, 0, 1, 0])
})

test('what is hidden is hidden behind the outermost fold', () => {
  const behind = (...indexes: number[]) => folded(...indexes).hiddenBehind.map((by) => (by < 0 ? '.' : by)).join('')
  expect(behind()).toBe('..........')
  expect(behind(3)).toBe('....33....')
  expect(behind(3, 2, 6)).toBe('...22222..')
  expect(behind(0, 1)).toBe('..........')
})

test('a clause with nothing to hide is folded with what it stands under', () => {
  const outline = folded()
  expect([4, 3, 7, 1, 0].map((index) => foldableAt(outline, index))).toEqual([3, 3, 6, -1, -1])
})

test('to be seen, a clause needs every fold around it undone', () => {
  const isFolded = (index: number) => [2, 3, 8].includes(index)
  expect(foldsAround(foldOutline(TEXT, isFolded), 4, isFolded)).toEqual([3, 2])
})

test('an overview folds sections, or lists where there are none', () => {
  expect(foldableSections(TEXT, folded())).toEqual([2, 6, 8])
  const list = TEXT.slice(3, 6)
  expect(foldableSections(list, foldOutline(list, () => false))).toEqual([0])
})
