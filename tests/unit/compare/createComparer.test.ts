import { describe, expect, test } from 'vitest'
import { generatePair, TYPICAL } from '../../bench/compare/generatePair'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { createComparer } from '../../../shared/compare/createComparer'
import type { ComparedSide } from '../../../shared/model/comparison'
import { rebuilt } from './shown'
import { side } from './side'

function edited(text: ComparedSide, at: number, wording: string): ComparedSide {
  return { ...text, clauses: text.clauses.map((clause, index) => (index === at ? { ...clause, text: wording } : clause)) }
}

describe('comparing again', () => {
  test('after edits gives what a fresh comparison gives', () => {
    const comparer = createComparer()
    for (const seed of [21, 22, 23]) {
      const { left, right } = generatePair(seed, { ...TYPICAL, clauses: 90, boilerplateEvery: 6 })
      for (const text of [right, edited(right, 10, 'Nous décidons de ne pas agir avant 2040.'), edited(right, 40, left.clauses[3]!.text), left]) {
        expect(comparer.compare(left, text)).toEqual(compareTexts(left, text))
      }
    }
  })

  test('with another scale the directions are those of that scale', () => {
    const comparer = createComparer()
    const [left, right] = [side(['Nous décidons.']), side(['Nous invitons.'])]
    const scales = { fr: [{ strength: 2, verbs: ['inviter'] }, { strength: 1, verbs: ['décider'] }] }
    expect(comparer.compare(left, right).rows[0]!.substance[0]).toMatchObject({ direction: 'weaker' })
    expect(comparer.compare(left, right, { scales }).rows[0]!.substance[0]).toMatchObject({ direction: 'stronger' })
    expect(comparer.compare(left, right).rows[0]!.substance[0]).toMatchObject({ direction: 'weaker' })
  })

  test('progress rises to its end', () => {
    const heard: number[] = []
    const { left, right } = generatePair(24, { ...TYPICAL, clauses: 400 })
    createComparer().compare(left, right, { onProgress: (done) => heard.push(done) })
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.at(-1)).toBe(1)
  })
})

describe('a comparison that was simplified says so', () => {
  test('when a long clause has nothing to hold on to', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => ['la', 'paix', 'et', 'droit'][(at * at * 7) % 4]!)
    const other = Array.from({ length: 20_000 }, (_, at) => ['droit', 'et', 'la'][(at * at) % 3]!)
    const { rows, summary } = compareTexts(side([words.join(' ')]), side([other.join(' ')]))
    expect(summary.simplified).toBe(true)
    expect(rows.map(({ segments }) => rebuilt(segments).left).join('')).toBe(words.join(' '))
  })

  test('and not otherwise', () => {
    const { left, right } = generatePair(25, TYPICAL)
    expect(compareTexts(left, right).summary.simplified).toBe(false)
  })
})

describe('two languages', () => {
  const french = side([
    { text: 'Engagements', kind: 'heading' },
    { text: 'Nous nous engageons, d’ici à 2030, à :', kind: 'chapeau', label: '1.' },
    { text: 'protéger 1 000 hôpitaux (ODD 3) ;', kind: 'item', depth: 1, label: 'a)' },
    { text: 'former 25 000 enseignants.', kind: 'item', depth: 1, label: 'b)' },
    { text: 'Suivi', kind: 'heading' },
  ])
  const english = side(
    [
      { text: 'Commitments', kind: 'heading' },
      { text: 'We commit, by 2035, to:', kind: 'chapeau', label: '1.' },
      { text: 'protect 1,000 hospitals (SDGs 3 and 4);', kind: 'item', depth: 1, label: '(a)' },
      { text: 'train 25,000 teachers.', kind: 'item', depth: 1, label: '(b)' },
      { text: 'publish a yearly report.', kind: 'item', depth: 1, label: '(c)' },
      { text: 'Follow-up', kind: 'heading' },
    ],
    'en',
  )
  const comparison = compareTexts(french, english)

  test('are paired by structure, and what has no counterpart is told', () => {
    expect(comparison.summary).toMatchObject({ mode: 'structure', identical: false, wordsInserted: 0, wordsDeleted: 0 })
    expect(comparison.rows.map(({ kind, left, right }) => `${kind} ${left.join()}>${right.join()}`)).toEqual([
      'unchanged 0>0', 'unchanged 1>1', 'unchanged 2>2', 'unchanged 3>3', 'inserted >4', 'unchanged 4>5',
    ])
  })

  test('numbers, years and SDGs that differ are told, those written otherwise are not', () =>
    expect(comparison.rows.map(({ substance }) => substance.map(({ type, from, to }) => `${type} ${from} ${to}`))).toEqual([
      [], ['date 2030 2035'], ['sdg 3 3, 4'], [], [], [],
    ]))

  test('both sides are rebuilt', () => {
    for (const { left, right, segments } of comparison.rows) {
      expect(rebuilt(segments)).toEqual({
        left: left.map((at) => french.clauses[at]!.text).join('\n'),
        right: right.map((at) => english.clauses[at]!.text).join('\n'),
      })
    }
  })

  test('a language that is not known is no other language', () =>
    expect(compareTexts(side(['Agir'], 'und'), side(['Agir vite'], 'fr')).summary.mode).toBe('wording'))

  test('variants of one language are one', () =>
    expect(compareTexts(side(['Agir'], 'fr-CA'), side(['Agir vite'], 'fr')).summary.mode).toBe('wording'))

  test('thousands of clauses, of very different numbers, come to an end and every clause has its row', () => {
    const long = side(Array.from({ length: 6000 }, (_, at) => ({ text: `Texte ${at % 90}`, label: `${at}.` })))
    const short = side(Array.from({ length: 900 }, (_, at) => ({ text: `Text ${at % 70}`, label: `${at}.` })), 'en')
    for (const [left, right] of [[long, short], [short, long]] as const) {
      const { rows, summary } = compareTexts(left, right)
      expect(summary.simplified).toBe(true)
      expect(rows.flatMap((row) => row.left).toSorted((a, b) => a - b)).toEqual(left.clauses.map(({ index }) => index))
      expect(rows.flatMap((row) => row.right).toSorted((a, b) => a - b)).toEqual(right.clauses.map(({ index }) => index))
    }
  })
})
