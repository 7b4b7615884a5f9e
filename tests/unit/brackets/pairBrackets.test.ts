import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairBrackets } from '../../../shared/brackets/pairBrackets'

const passages = (text: string) => pairBrackets(text).brackets.map(({ start, end, depth }) => [text.slice(start, end), depth])

describe('pairing the brackets of a wording', () => {
  it('reads adjacent alternatives as two', () => {
    expect(passages('States [shall][should] act')).toEqual([['[shall]', 0], ['[should]', 0]])
  })
  it('reads nested brackets with their depth, outermost first', () => {
    expect(passages('[a [b] c]')).toEqual([['[a [b] c]', 0], ['[b]', 1]])
  })
  it('reports what has no partner and still pairs the rest', () => {
    expect(pairBrackets('x] [a [b]')).toEqual({
      brackets: [{ start: 6, end: 9, depth: 1 }],
      unbalanced: [{ at: 1, what: 'closing' }, { at: 3, what: 'opening' }],
    })
  })
  it('reads 100,000 nested brackets without running out of stack', () => {
    const deep = 100_000
    expect(pairBrackets('['.repeat(deep) + ']'.repeat(deep)).brackets[deep - 1]?.depth).toBe(deep - 1)
  })
  it('accounts for every bracket of any text, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ') }), (text) => {
        const { brackets, unbalanced } = pairBrackets(text)
        const seen = [...brackets.flatMap(({ start, end }) => [start, end - 1]), ...unbalanced.map(({ at }) => at)]
        const all = text.split('').flatMap((character, at) => ('[]'.includes(character) ? [at] : []))
        expect(seen.toSorted((a, b) => a - b)).toEqual(all)
      }),
    )
  })
})
