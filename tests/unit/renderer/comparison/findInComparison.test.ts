import { describe, expect, test } from 'vitest'
import { changedWords } from '../../../../renderer/features/comparison/changedWords'
import { cutPieces, findInComparison, findRanges, rangesInRow, type Range } from '../../../../renderer/features/comparison/findInComparison'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import { createTranslator } from '../../../../shared/messages/translator'
import type { ComparedSide } from '../../../../shared/model/comparison'

const { t } = createTranslator('fr')

const side = (...texts: string[]): ComparedSide => ({
  title: 'Text',
  language: 'fr',
  clauses: texts.map((text, index) => ({
    index,
    id: `c${index}`,
    label: `${index + 1}.`,
    kind: 'operative',
    depth: 0,
    text,
  })),
})

const cut = (same: string, put: string, ranges: Range[], current: number | null) =>
  cutPieces(
    [
      { op: 'equal', text: same, marks: [] },
      { op: 'insert', text: put, marks: [] },
    ],
    { ranges, current },
  ).map(({ op, text, found }) => `${op} ${text}${found ? ` ${found}` : ''}`)

describe('finding in a comparison', () => {
  test('case, accents and the shape of apostrophes and spaces do not count', () => {
    expect(findRanges('L’État invite\u00A0: l’ÉTAT', "l'etat")).toEqual([
      { start: 0, end: 6 },
      { start: 16, end: 22 },
    ])
  })

  test('places are those of the text itself, ligatures and capitals with dots included', () =>
    expect(findRanges('œuvre İstanbul et paix', 'paix')).toEqual([{ start: 18, end: 22 }]))

  test('nothing is found where nothing is sought', () => expect(findRanges('paix', '  ')).toEqual([]))

  test('a wording both sides have counts once; one that only one side has counts too', () => {
    const comparison = compareTexts(
      side('Rappelant la paix du monde entier.', 'Invite les États à la paix et à la sécurité.'),
      side('Rappelant la paix du monde entier.', 'Invite les États à la sécurité.', 'Une clause tout à fait neuve pour la paix.'),
    )
    expect(findInComparison(comparison, 'paix').map((row) => comparison.rows[row]!.kind)).toEqual([
      'unchanged',
      'edited',
      'inserted',
    ])
  })

  test('what is found across a change is marked in each of its pieces', () =>
    expect(cut('la paix ', 'durable du monde', [{ start: 3, end: 15 }], null)).toEqual([
      'equal la ',
      'equal paix  match',
      'insert durable match',
      'insert  du monde',
    ]))

  test('the match one has gone to is told apart from the others, in each of its pieces', () =>
    expect(cut('paix, pa', 'ix, paix', [{ start: 0, end: 4 }, { start: 6, end: 10 }, { start: 12, end: 16 }], 1)).toEqual([
      'equal paix match',
      'equal , ',
      'equal pa current',
      'insert ix current',
      'insert , ',
      'insert paix match',
    ]))

  test('matches are counted through all the clauses of a row', () =>
    expect(rangesInRow([['paix et paix'], ['la paix']], 'paix', 2).map((texts) => texts.map(({ current }) => current))).toEqual([[2], [0]]))

  test('a footnote’s words are searched after its clause’s, and its mark interrupts no phrase', () => {
    expect(findRanges('Les États* agissent* vite', 'états agissent')).toEqual([{ start: 4, end: 19 }])
    expect(findRanges('a * b', '*')).toEqual([{ start: 2, end: 3 }])
    const noted = side('La paix*.')
    noted.clauses[0]!.notes = [{ number: 1, at: 7, text: 'Voir la paix de 1918.' }]
    expect(findInComparison(compareTexts(noted, noted), 'paix')).toEqual([0, 0])
  })
})

test('the list of changes quotes the first words that changed', () => {
  const comparison = compareTexts(
    side('Les États encouragent la coopération entre tous les acteurs.'),
    side('Les États garantissent la coopération entre tous les acteurs.'),
  )
  expect(changedWords(comparison.rows[0]!, comparison, t)).toBe('encouragent → garantissent')
})

test('words that only came, or only went, are said to', () => {
  const short = 'Les États encouragent la coopération entre tous les acteurs.'
  const long = 'Les États encouragent la coopération internationale entre tous les acteurs.'
  const words = (from: string, to: string) => {
    const comparison = compareTexts(side(from), side(to))
    return changedWords(comparison.rows[0]!, comparison, t)
  }
  expect(words(short, long)).toBe(t('comparison.added', { to: 'internationale' }))
  expect(words(long, short)).toBe(t('comparison.removed', { from: 'internationale' }))
})
