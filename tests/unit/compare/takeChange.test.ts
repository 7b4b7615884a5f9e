import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { takeChange } from '../../../shared/compare/takeChange'
import type { Clause } from '../../../shared/model/clause'
import type { ChangeKind } from '../../../shared/model/comparison'

const text = (prefix: string, ...words: string[]): Clause[] =>
  words.map((one, index) => ({
    id: `${prefix}${index}`,
    kind: 'operative',
    depth: 0,
    content: contentFromPlain(one),
    lockedLabel: null,
    origins: [`origin-${prefix}${index}`],
  }))

const side = (clauses: readonly Clause[]) => ({
  title: 'Text',
  language: 'en',
  clauses: clauses.map(({ id, kind, depth, content }, index) => ({
    index,
    id,
    kind,
    depth,
    label: `${index + 1}.`,
    text: plainText(content),
  })),
})

const words = (clauses: readonly Clause[]) => clauses.map(({ content }) => plainText(content))

/** The draft on the left, after the rows of this kind are taken from the other side. */
function taken(draft: Clause[], other: Clause[], kind?: ChangeKind): Clause[] {
  const comparison = compareTexts(side(draft), side(other))
  const rows = comparison.rows.flatMap((row, at) => (kind === undefined || row.kind === kind ? [at] : []))
  return takeChange(draft, other, comparison, rows, 'left')
}

const A = 'We reaffirm that international law applies in cyberspace.'
const B = 'We invite all governments to protect the public core of the internet.'
const C = 'We support the work of civil society on digital literacy and rights.'
const D = 'We agree to meet again in two years to review the progress made.'
const E = 'We welcome the contribution of the technical community to resilience.'

describe('what is taken into a draft', () => {
  test('a wording is taken, and the clause keeps its id and its origins', () => {
    const result = taken(text('d', A, B), text('o', A, B.replace('invite', 'urge')))
    expect(words(result)).toEqual([A, B.replace('invite', 'urge')])
    expect(result.map(({ id, origins }) => [id, origins])).toEqual([['d0', ['origin-d0']], ['d1', ['origin-d1']]])
  })

  test('an insertion comes in where it stands, between what it stands between', () =>
    expect(words(taken(text('d', A, C), text('o', A, B, C)))).toEqual([A, B, C]))

  test('a clause deleted on the other side is removed', () =>
    expect(words(taken(text('d', A, B, C), text('o', A, C)))).toEqual([A, C]))

  test('a clause that was removed comes back under its own id', () =>
    expect(taken(text('d', A), text('d', A, B)).map(({ id }) => id)).toEqual(['d0', 'd1']))

  test('an id that is in use is not given twice', () => {
    const ids = taken(text('d', A, C, D), text('d', A, B, C, D)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })

  test('a move is taken with the clause it moves', () => {
    const result = taken(text('d', A, B, C, D, E), text('o', A, C, D, E, B), 'moved')
    expect(words(result)).toEqual([A, C, D, E, B])
    expect(result.map(({ id }) => id)).toEqual(['d0', 'd2', 'd3', 'd4', 'd1'])
  })

  test('proposed, it comes in brackets: beside the draft’s own wording, or as a clause of its own', () => {
    const draft = text('d', A, C)
    const other = text('o', A, B, C.replace('support', 'salute'))
    const comparison = compareTexts(side(draft), side(other))
    const result = takeChange(draft, other, comparison, [1, 2], 'left', ['France'])
    expect(words(result)).toEqual([A, `[${B}]`, `[${C}] [${C.replace('support', 'salute')}]`])
    expect(result[2]!.origins).toEqual(['origin-d1', 'origin-o2'])
    expect(result.flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.proponents] : [])))).toEqual([['France'], [], ['France']])
  })

  test('proposed beside brackets that do not balance, it is left', () => {
    const [draft, other] = [text('d', A, `[${C}`), text('o', A, `[${C.replace('support', 'salute')}`)]
    const comparison = compareTexts(side(draft), side(other))
    expect(takeChange(draft, other, comparison, [1], 'left', [])).toEqual(draft)
  })

  test('only what was chosen is taken', () => {
    const result = taken(text('d', A, C, D), text('o', A, B, C.replace('support', 'salute'), D), 'inserted')
    expect(words(result)).toEqual([A, B, C, D])
  })

  test('a split gives the other side’s clauses, the first under the id it had', () => {
    const whole = `${B} ${C}`
    const result = taken(text('d', A, whole, D), text('o', A, B, C, D))
    expect(words(result)).toEqual([A, B, C, D])
    expect(result[1]!.id).toBe('d1')
  })

  test('a merge leaves one clause', () => {
    const whole = `${B} ${C}`
    const result = taken(text('d', A, B, C, D), text('o', A, whole, D))
    expect(words(result)).toEqual([A, whole, D])
    expect(result.map(({ id }) => id)).toEqual(['d0', 'd1', 'd3'])
  })

  test('kind and depth come with the wording', () => {
    const [first, second] = text('o', A, B) as [Clause, Clause]
    const result = taken(text('d', A, B), [first, { ...second, kind: 'item', depth: 1, content: contentFromPlain(`${B} Now.`) }])
    expect([result[1]!.kind, result[1]!.depth]).toEqual(['item', 1])
  })
})

const clauseWords = fc.array(fc.constantFrom(A, B, C, D, E, `${A} ${D}`, `${B} ${C}`, 'Shared.', ''), { maxLength: 14 })

test.each(['left', 'right'] as const)('taking every change makes the draft on the %s the other text', (draftSide) => {
  fc.assert(
    fc.property(clauseWords, clauseWords, (one, two) => {
      const [draft, other] = [text('d', ...one), text('o', ...two)]
      const [left, right] = draftSide === 'left' ? [draft, other] : [other, draft]
      const comparison = compareTexts(side(left), side(right))
      const result = takeChange(draft, other, comparison, comparison.rows.keys(), draftSide)
      expect(words(result)).toEqual(words(other))
      expect(new Set(result.map(({ id }) => id)).size).toBe(result.length)
    }),
  )
})
