import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { BracketedClause } from '../../../shared/model/bracket'
import type { InlineContent, Opening } from '../../../shared/model/inline'

/** Clauses named a, b, c … with these words. */
const clausesOf = (...wordings: (string | InlineContent)[]): BracketedClause[] =>
  wordings.map((wording, index) => ({
    id: String.fromCharCode(97 + index),
    content: typeof wording === 'string' ? contentFromPlain(wording) : wording,
  }))
const read = (...wordings: (string | InlineContent)[]) => readBrackets(clausesOf(...wordings))
const opening = (id: string, facts: Partial<Opening> = {}): Opening => ({
  type: 'opening', id, proponents: [], opponents: [], note: null, ...facts,
})

describe('which bracket closes where', () => {
  it('pairs inside a clause from the inside out', () => {
    const { brackets } = read('[a [b] c] d [e]')
    expect(brackets.map(({ text, depth }) => [text, depth])).toEqual([['[a [b] c]', 0], ['[b]', 1], ['[e]', 0]])
  })
  it('reads an edge with its facts and a plain character alike', () => {
    const { brackets } = read([opening('x1', { proponents: ['Canada'] }), { type: 'text', text: 'a [b] c' }, { type: 'closing' }])
    expect(brackets.map(({ id, text, proponents }) => [id, text, proponents])).toEqual([
      ['x1', '[a [b] c]', ['Canada']],
      [null, '[b]', []],
    ])
  })
  it('follows a run of whole clauses to where it closes', () => {
    const { brackets, unbalanced } = read('[The States', 'shall [not] act', 'at once.] ')
    expect(unbalanced).toEqual([])
    expect(brackets[0]).toMatchObject({
      clauseId: 'a', at: { start: 0, end: 11 }, closes: { clauseId: 'c', at: 8 }, whole: true, depth: 0,
      text: '[The States\nshall [not] act\nat once.]',
    })
    expect(brackets[1]).toMatchObject({ clauseId: 'b', depth: 1, whole: false })
  })
  it('closes nested runs from the inside out', () => {
    const { brackets, unbalanced } = read('[[a', 'b]', 'c] (Canada)')
    expect(unbalanced).toEqual([])
    expect(brackets.map(({ closes, depth, proponents }) => [closes.clauseId, depth, proponents])).toEqual([
      ['c', 0, ['Canada']],
      ['b', 1, []],
    ])
  })
  it('does not guess at a bracket left open in the middle of a clause', () => {
    const { brackets, unbalanced } = read('We [call', 'for peace]')
    expect(brackets).toEqual([])
    expect(unbalanced).toEqual([{ clauseId: 'a', at: 3, what: 'opening' }, { clauseId: 'b', at: 9, what: 'closing' }])
  })
  it('leaves the characters of a cross-reference alone', () => {
    expect(read([{ type: 'reference', target: 't', text: '[3]' }])).toEqual({ brackets: [], unbalanced: [] })
  })
})

describe('whose a bracket is', () => {
  const named = (wording: string) => read(wording).brackets.map(({ proponents, opponents }) => [proponents, opponents])
  test.each([
    ['[without delay (Canada)]', ['Canada'], []],
    ['[without delay] (Canada, Japan)', ['Canada', 'Japan'], []],
    ['[text (Egypt on behalf of NAM)]', ['Egypt on behalf of NAM'], []],
    ['[text (Brazil, on behalf of the Group of 77 and China)]', ['Brazil, on behalf of the Group of 77 and China'], []],
    ['[text (G77 and China; EU)]', ['G77 and China', 'EU'], []],
    ['[text (Canada and Japan)]', ['Canada', 'Japan'], []],
    ['[text (Bosnia and Herzegovina)]', ['Bosnia and Herzegovina'], []],
    ['[text (supported by Côte d’Ivoire; opposed by the EU, Japan)]', ['Côte d’Ivoire'], ['EU', 'Japan']],
    ['[texte (appuyé par le Canada)] (opposition de la Suisse)', ['Canada'], ['Suisse']],
    ['[texte (Égypte au nom du MNA)]', ['Égypte au nom du MNA'], []],
    ['[text (+ Canada, − US)]', ['Canada'], ['US']],
    ['[text (the African Group)] (Canada’s proposal)', ['African Group', 'Canada'], []],
  ])('%s', (wording, proponents, opponents) => {
    expect(named(wording)).toEqual([[proponents, opponents]])
  })
  test.each([
    '(a)', '(i)', '(IV)', '(2020)', '(see paragraph 3)', '(Part II)', '(A/RES/70/1)', '(Article 5)', '(Paris Agreement)',
    '(as amended)', '(SDG 4)', '(Canada, see also paragraph 3)', '(no text)', '(New)', '(December 2024)', '()',
  ])('%s names nobody', (words) => {
    expect(named(`[some words ${words}]`)).toEqual([[[], []]])
  })
  it('takes an acronym just spelt out for a definition', () => {
    expect(named('[the Non-Aligned Movement (NAM)]')).toEqual([[[], []]])
    expect(named('[text (NAM)]')).toEqual([[['NAM'], []]])
  })
  it('gives the names behind an inner bracket to that one', () => {
    expect(named('[a [b] (Canada)]')).toEqual([[[], []], [['Canada'], []]])
    expect(named('[a [b] c (Canada)]')).toEqual([[['Canada'], []], [[], []]])
  })
  it('gives the names between two closings to the outer one where the inner one has its own', () => {
    expect(named('[a [b (Canada)] (EU)]')).toEqual([[['EU'], []], [['Canada'], []]])
    expect(named('[a [b [c (Canada)] (EU)] (US)]')).toEqual([[['US'], []], [['EU'], []], [['Canada'], []]])
  })
  it('says a party that is recorded and written once', () => {
    const [bracket] = read([opening('x', { proponents: ['The canada', 'EU'] }), { type: 'text', text: 'a (Canada)' }, { type: 'closing' }]).brackets
    expect(bracket).toMatchObject({ proponents: ['The canada', 'EU'], attributions: [{ clauseId: 'a', at: { start: 3, end: 11 } }] })
  })
})

describe('what a bracket is', () => {
  const groups = (...wordings: string[]) => read(...wordings).brackets.map(({ alternatives }) => alternatives)
  test.each([
    ['States [shall][should] act', [0, 0]],
    ['[shall (EU)] [should] (US) / [may]', [0, 0, 0]],
    ['[a] or [b] then [c] ou [d]', [0, 0, 1, 1]],
    ['[a] and [b]', [null, null]],
    ['[a][, in light of b]', [null, null]],
    ['[x [a][b]] [y]', [1, 0, 0, 1]],
  ])('alternatives of %s', (wording, numbers) => {
    const found = groups(wording)
    const same = (some: (number | null)[]) => some.map((number) => (number === null ? null : some.indexOf(number)))
    expect(same(found)).toEqual(same(numbers))
  })
  it('groups neighbouring clauses that open as options', () => {
    expect(groups('[Alt 1 a]', '[Alt 2 b]', '[Alt 1 c]', '[Alt 2 d]')).toEqual([0, 0, 1, 1])
    expect(groups('[Option 1: a]', '[Option 2: No text]', '[other]')).toEqual([0, 0, null])
    expect(groups('Variante 1 : [a', 'b]', 'Variante 2 : [c]')).toEqual([0, 0])
  })
  it('knows a whole clause, a placeholder and an editor’s note', () => {
    const one = (wording: string) => read(wording).brackets[0]
    expect(one('[all of it] (Canada);')?.whole).toBe(true)
    expect(one('[most] of it')?.whole).toBe(false)
    expect(one('[Placeholder for the follow-up]')?.placeholder).toBe(true)
    expect(one('[À compléter]')?.placeholder).toBe(true)
    expect(one('[without delay]')?.placeholder).toBe(false)
    expect(one('a {Editor’s note: b} c')).toMatchObject({ editorsNote: true, text: '{Editor’s note: b}', at: { start: 2, end: 20 } })
  })
})

describe('any text whatever', () => {
  it('reads 100,000 nested brackets, closed in one clause or in a hundred', () => {
    const deep = 100_000
    expect(read('['.repeat(deep) + ']'.repeat(deep)).brackets.at(-1)?.depth).toBe(deep - 1)
    const run = Array.from({ length: 100 }, () => '['.repeat(1000))
    const { brackets, unbalanced } = read(...run, ...Array.from({ length: 100 }, () => ']'.repeat(1000)))
    expect([brackets.length, unbalanced.length]).toEqual([deep, 0])
    expect(read('(Canada) '.repeat(20_000) + '[(]'.repeat(20_000)).brackets).toHaveLength(20_000)
  })
  it('accounts for every bracket once, and every passage is where it says', () => {
    const piece = fc.constantFrom('[', ']', '{', '}', ' ', 'a', '(Canada)', ' (a)', 'é', '\u0301', '\u202e', '\ud800', 'שלום', 'Alt 1', '/', '\n')
    const wording = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 5 }), (wordings) => {
        const clauses = clausesOf(...wordings)
        const { brackets, unbalanced } = readBrackets(clauses)
        const plain = new Map(clauses.map(({ id, content }) => [id, plainText(content)]))
        const square = brackets.filter(({ editorsNote }) => !editorsNote)
        const seen = [
          ...square.flatMap(({ clauseId, at, closes }) => [`${clauseId}${at.start}`, `${closes.clauseId}${closes.at}`]),
          ...unbalanced.map(({ clauseId, at }) => `${clauseId}${at}`),
        ]
        const all = [...plain].flatMap(([id, words]) => [...words.matchAll(/[[\]]/g)].map(({ index }) => `${id}${index}`))
        expect(seen.toSorted()).toEqual(all.toSorted())
        for (const bracket of brackets) {
          const opens = plain.get(bracket.clauseId)!.slice(bracket.at.start, bracket.at.end)
          expect(bracket.text.startsWith(opens)).toBe(true)
          for (const { clauseId, at } of bracket.attributions) {
            expect(plain.get(clauseId)!.slice(at.start, at.end)).toBe('(Canada)')
          }
        }
      }),
    )
  })
})
