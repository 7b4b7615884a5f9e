import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parents, subtreeEnd, type OutlineClause } from '../../../shared/clauses/outline'
import type { ClauseKind } from '../../../shared/model/clause'
import { indent, moveDown, moveSection, moveUp, outdent, shapeAs, stepSection, type Move } from '../../../renderer/editor/structure'

/** 'paragraph 0, item 1' */
function outline(text: string): OutlineClause[] {
  return text.split(', ').map((one) => {
    const [kind, depth] = one.split(' ')
    return { kind: kind as ClauseKind, depth: Number(depth) }
  })
}

function after(text: string, change: typeof indent, ...at: [number, number?]): string | null {
  const clauses = outline(text)
  const reshaped = change(clauses, ...at)
  if (!reshaped) return null
  for (const { index, kind, depth } of reshaped) clauses[index] = { kind, depth }
  return clauses.map(({ kind, depth }) => `${kind} ${depth}`).join(', ')
}

describe('indent', () => {
  test.each([
    ['takes what stands under it along', 'chapeau 0, item 1, item 1, item 2, item 1', [2], 'chapeau 0, item 1, item 2, item 3, item 1'],
    ['makes body text an item', 'chapeau 0, paragraph 0', [1], 'chapeau 0, item 1'],
    ['leaves numbered kinds what they are', 'commitment 0, commitment 0', [1], 'commitment 0, commitment 1'],
    ['lets a list stand straight under its heading', 'heading 0, paragraph 0', [1], 'heading 0, item 1'],
    ['moves headings by their level and leaves their text', 'heading 0, heading 0, paragraph 0, heading 1', [1], 'heading 0, heading 1, paragraph 0, heading 2'],
    ['of several moves each once', 'chapeau 0, item 1, item 1, item 2', [2, 3], 'chapeau 0, item 1, item 2, item 3'],
  ] as const)('%s', (_, before, at, expected) => {
    expect(after(before, indent, ...(at as unknown as [number, number?]))).toBe(expected)
  })

  test.each([
    ['the first clause', 'paragraph 0, paragraph 0', 0],
    ['a clause already under the one before', 'paragraph 0, item 1', 1],
    ['a clause whose own items are at the deepest', 'item 6, item 6, item 7', 1],
    ['a title', 'heading 0, title 0', 1],
  ])('refuses %s', (_, before, at) => {
    expect(after(before, indent, at)).toBeNull()
  })
})

describe('outdent', () => {
  test('takes what stands under it along', () => {
    expect(after('chapeau 0, item 1, item 2, item 3', outdent, 2)).toBe('chapeau 0, item 1, item 1, item 2')
  })
  test('makes an outermost item body text like that of its section', () => {
    expect(after('heading 0, principle 0, chapeau 0, item 1', outdent, 3)).toBe('heading 0, principle 0, chapeau 0, principle 0')
    expect(after('principle 0, heading 0, item 1', outdent, 2)).toBe('principle 0, heading 0, paragraph 0')
  })
  test('refuses an outermost clause', () => {
    expect(after('paragraph 0, paragraph 0', outdent, 1)).toBeNull()
  })
})

describe('move', () => {
  const text = outline('heading 0, paragraph 0, chapeau 0, item 1, item 1, heading 0, paragraph 0')
  test('up goes before the sibling, with what stands under it', () => {
    expect(moveUp(text, 2)).toEqual({ start: 2, end: 5, before: 1 })
    expect(moveUp(text, 4)).toEqual({ start: 4, end: 5, before: 3 })
  })
  test('down goes after the sibling and what stands under that', () => {
    expect(moveDown(text, 1)).toEqual({ start: 1, end: 2, before: 5 })
    expect(moveDown(text, 0)).toEqual({ start: 0, end: 5, before: 7 })
  })
  test('at the edge of a section, body text goes past the heading', () => {
    expect(moveUp(text, 6)).toEqual({ start: 6, end: 7, before: 5 })
    expect(moveDown(text, 2)).toEqual({ start: 2, end: 5, before: 6 })
  })
  test('an item never leaves its chapeau', () => {
    expect(moveUp(text, 3)).toBeNull()
    expect(moveDown(text, 4)).toBeNull()
  })
  test('of several moves them together, with what stands under them', () => {
    expect(moveUp(text, 3, 4)).toBeNull()
    expect(moveDown(text, 1, 2)).toEqual({ start: 1, end: 5, before: 6 })
    const list = outline('chapeau 0, item 1, item 1, item 2, item 1, item 1')
    expect(moveUp(list, 2, 4)).toEqual({ start: 2, end: 5, before: 1 })
    expect(moveDown(list, 1, 2)).toEqual({ start: 1, end: 4, before: 5 })
  })
  test('several that leave the clause they stand under take it along', () => {
    const list = outline('paragraph 0, chapeau 0, item 1, paragraph 0, paragraph 0')
    expect(moveUp(list, 2, 3)).toEqual({ start: 1, end: 4, before: 0 })
  })
  test('whole sections move together; text and the section after it do not', () => {
    const sections = outline('heading 0, heading 0, paragraph 0, heading 0, heading 1, paragraph 0')
    expect(moveUp(sections, 2, 5)).toEqual({ start: 1, end: 6, before: 0 })
    expect(moveDown(outline('heading 0, paragraph 0, heading 1, heading 1'), 1, 2)).toBeNull()
  })
  test('the last has nowhere to go', () => {
    expect(moveDown(text, 6)).toBeNull()
    expect(moveDown(text, 5)).toBeNull()
  })
})

test('another kind takes the depth that goes with it', () => {
  const text = outline('heading 1, paragraph 0, item 2')
  expect(shapeAs(text, 1, 'heading')).toEqual({ kind: 'heading', depth: 1 })
  expect(shapeAs(text, 1, 'item')).toEqual({ kind: 'item', depth: 1 })
  expect(shapeAs(text, 2, 'commitment')).toEqual({ kind: 'commitment', depth: 2 })
  expect(shapeAs(text, 0, 'paragraph')).toEqual({ kind: 'paragraph', depth: 0 })
})

describe('a section', () => {
  const text = outline(
    'title 0, paragraph 0, heading 0, heading 1, paragraph 0, heading 1, heading 0, heading 1, paragraph 0',
  )
  test('goes before another with all it holds', () => {
    expect(moveSection(text, 6, 2, 'before')).toEqual({ start: 6, end: 9, before: 2 })
    expect(moveSection(text, 5, 3, 'before')).toEqual({ start: 5, end: 6, before: 3 })
  })
  test('dropped among the subsections of another goes after them all', () => {
    expect(moveSection(outline('heading 0, heading 0, heading 1, heading 1, heading 0'), 0, 2, 'before')).toEqual({
      start: 0,
      end: 1,
      before: 4,
    })
    expect(moveSection(text, 2, 7, 'before')).toEqual({ start: 2, end: 6, before: 9 })
  })
  test('dropped after a heading goes behind the text of that heading, before its subsections where it is one', () => {
    expect(moveSection(outline('heading 0, paragraph 0, heading 1, heading 0, heading 1'), 4, 0, 'after')).toEqual({
      start: 4,
      end: 5,
      before: 2,
    })
  })
  test.each([
    ['on itself', 2, 'before'],
    ['after itself', 2, 'after'],
    ['into itself', 3, 'after'],
    ['where it ends already', 6, 'before'],
  ] as const)('dropped %s stays', (_, target, side) => {
    expect(moveSection(text, 2, target, side)).toBeNull()
  })
  test('steps through every place it may stand, and back', () => {
    expect(stepSection(text, 8, 'up')).toEqual({ start: 7, end: 9, before: 6 })
    expect(stepSection(text, 4, 'down')).toEqual({ start: 3, end: 5, before: 6 })
    expect(stepSection(text, 2, 'up')).toBeNull()
    expect(stepSection(text, 7, 'down')).toBeNull()
    expect(stepSection(text, 1, 'down')).toBeNull()
  })

  const clause = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), depth: fc.nat(2) }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), depth: fc.nat(2) }),
  )
  const clauses = fc.array(clause, { minLength: 1, maxLength: 14 })
  test('takes no clause of another, loses none and keeps its own', () => {
    fc.assert(
      fc.property(clauses, fc.nat(13), fc.nat(13), fc.constantFrom('before' as const, 'after' as const), (given, index, target, side) => {
        const move = moveSection(given, index, target, side)
        if (move) expectMovedWhole(given, move)
      }),
    )
  })
  test('stepped takes no clause of another, and steps back to where it was', () => {
    fc.assert(
      fc.property(clauses, fc.nat(13), fc.constantFrom('up' as const, 'down' as const), (given, index, direction) => {
        const move = index < given.length ? stepSection(given, index, direction) : null
        if (!move) return
        const moved = expectMovedWhole(given, move)
        const back = stepSection(moved, moved.indexOf(given[move.start]!), direction === 'up' ? 'down' : 'up')
        expect(back && applied(moved, back)).toEqual(given)
      }),
    )
  })

  /** Every clause is still there and, those of the moved heading itself apart, under the clause it stood under. */
  function expectMovedWhole(given: OutlineClause[], move: Move): OutlineClause[] {
    const moved = applied(given, move)
    expect(new Set(moved)).toEqual(new Set(given))
    expect(moved).toHaveLength(given.length)
    const top = given[move.start]!
    expect(subtreeEnd(moved, moved.indexOf(top)) - moved.indexOf(top)).toBe(move.end - move.start)
    const above = (among: OutlineClause[], one: OutlineClause) => among[parents(among)[among.indexOf(one)]!]
    for (const one of given) if (one !== top) expect(above(moved, one)).toBe(above(given, one))
    return moved
  }

  function applied(given: readonly OutlineClause[], { start, end, before }: Move): OutlineClause[] {
    const section = given.slice(start, end)
    return given.toSpliced(before, 0, ...section).filter((one, at) => at >= before && at < before + section.length || !section.includes(one))
  }
})
