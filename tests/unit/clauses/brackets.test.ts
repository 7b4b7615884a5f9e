import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlaceholder, readBrackets } from '../../../shared/clauses/brackets'

const passages = (text: string) => readBrackets(text).brackets.map(({ start, end, depth }) => [text.slice(start, end), depth])

describe('reading brackets', () => {
  it('reads adjacent alternatives as two', () => {
    expect(passages('States [shall][should] act')).toEqual([['[shall]', 0], ['[should]', 0]])
  })
  it('reads nested brackets with their depth, outermost first', () => {
    expect(passages('[a [b] c]')).toEqual([['[a [b] c]', 0], ['[b]', 1]])
  })
  it('reports what has no partner and still pairs the rest', () => {
    expect(readBrackets('x] [a [b]')).toEqual({
      brackets: [{ start: 6, end: 9, depth: 1 }],
      unbalanced: [{ at: 1, what: 'closing' }, { at: 3, what: 'opening' }],
    })
  })
  it('reads 100,000 nested brackets without running out of stack', () => {
    const deep = 100_000
    expect(readBrackets('['.repeat(deep) + ']'.repeat(deep)).brackets[deep - 1]?.depth).toBe(deep - 1)
  })
  it('accounts for every bracket of any text, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ') }), (text) => {
        const { brackets, unbalanced } = readBrackets(text)
        const seen = [...brackets.flatMap(({ start, end }) => [start, end - 1]), ...unbalanced.map(({ at }) => at)]
        const all = text.split('').flatMap((character, at) => ('[]'.includes(character) ? [at] : []))
        expect(seen.toSorted((a, b) => a - b)).toEqual(all)
      }),
    )
  })
})

it('knows a placeholder from a bracketed passage', () => {
  expect(isPlaceholder('[Placeholder for the follow-up paragraph]')).toBe(true)
  expect(isPlaceholder('[À compléter]')).toBe(true)
  expect(isPlaceholder('[without delay]')).toBe(false)
})
