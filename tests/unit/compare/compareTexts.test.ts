import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import type { ChangeKind, Comparison } from '../../../shared/model/comparison'
import { rebuilt, shown } from './shown'
import { side } from './side'

const A = 'Nous réaffirmons notre attachement à un cyberespace ouvert, sûr et stable.'
const B = 'Nous condamnons les activités malveillantes qui frappent les hôpitaux et les écoles.'
const C = 'Les entreprises du numérique publient chaque année un rapport sur les demandes de retrait.'
const D = 'Nous invitons la société civile à prendre part au suivi du présent appel.'
const E = 'Un secrétariat léger prépare les réunions annuelles des signataires à Genève.'
const COMMIT = 'Nous nous engageons, d’ici à 2030, à :'

/** Rows in one line each: kind, left indexes > right indexes. */
function rows({ rows: found }: Comparison): string[] {
  return found.map((row) => `${row.kind} ${row.left.join('+')}>${row.right.join('+')}`)
}

const compared = (left: Parameters<typeof side>[0], right: Parameters<typeof side>[0]) =>
  rows(compareTexts(side(left), side(right)))

describe('aligning clauses', () => {
  test('the same text twice is identical', () => {
    const comparison = compareTexts(side([A, B]), side([A, B]))
    expect(comparison.summary).toMatchObject({ identical: true, substantive: 0 })
    expect(rows(comparison)).toEqual(['unchanged 0>0', 'unchanged 1>1'])
  })

  test('an insertion does not disturb what follows', () =>
    expect(compared([A, B, C], [A, D, B, C])).toEqual(['unchanged 0>0', 'inserted >1', 'unchanged 1>2', 'unchanged 2>3']))

  test('a deletion stands where it stood', () =>
    expect(compared([A, B, C], [A, C])).toEqual(['unchanged 0>0', 'deleted 1>', 'unchanged 2>1']))

  test('a deletion comes before the insertion in its place', () =>
    expect(compared([A, B, C], [A, D, C])).toEqual(['unchanged 0>0', 'deleted 1>', 'inserted >1', 'unchanged 2>2']))

  test('a first clause deleted comes first', () =>
    expect(compared([A, B], [B])).toEqual(['deleted 0>', 'unchanged 1>0']))

  test('a deletion after a clause that moved away stays where it was', () =>
    expect(compared([A, B, C, D, E], [A, D, E, B])).toEqual([
      'unchanged 0>0', 'deleted 2>', 'unchanged 3>1', 'unchanged 4>2', 'moved 1>3',
    ]))

  test('an edited clause is one row', () =>
    expect(compared([A, B], [A, B.replace('condamnons', 'regrettons')])).toEqual(['unchanged 0>0', 'edited 1>1']))

  test('a moved clause is one row, at its new place', () =>
    expect(compared([A, B, C, D], [D, A, B, C])).toEqual(['moved 3>0', 'unchanged 0>1', 'unchanged 1>2', 'unchanged 2>3']))

  test('a clause moved and edited is not a deletion and an insertion', () =>
    expect(compared([A, B, C, D, E], [A, C, D, E, B.replace('écoles', 'élections')])).toContain('moved-edited 1>4'))

  test('of two clauses that changed places, one moved', () =>
    expect(compared([A, B], [B, A]).filter((row) => row.startsWith('moved '))).toHaveLength(1))

  test('only typography changed', () => {
    const comparison = compareTexts(side(["L'appel: « oui »"]), side(['L’appel : “oui”']))
    expect(rows(comparison)).toEqual(['typography 0>0'])
    expect(comparison.summary).toMatchObject({ substantive: 0, identical: false, wordsInserted: 0, wordsDeleted: 0 })
  })

  test('a clause split in two shows only what was added', () => {
    const whole = `${A.slice(0, -1)}, et ${C.replace('Les', 'les')}`
    const comparison = compareTexts(side([B, whole, D]), side([B, A, C, D]))
    expect(rows(comparison)).toEqual(['unchanged 0>0', 'split 1>1+2', 'unchanged 2>3'])
    expect(shown(comparison.rows[1]!.segments)).toBe(
      `${A.slice(0, -1)}[-, et les-]{+.\nLes+}${C.slice(3)}`,
    )
  })

  test('two clauses merged', () =>
    expect(compared([B, A, C, D], [B, `${A} ${C}`, D])).toEqual(['unchanged 0>0', 'merged 1+2>1', 'unchanged 3>2']))

  test('a heading merged into its paragraph, however short', () =>
    expect(compared([A, 'Suivi', D, E], [A, `Suivi ${D}`, E])).toEqual(['unchanged 0>0', 'merged 1+2>1', 'unchanged 3>2']))

  test('a list flattened into one paragraph, and back', () => {
    const list = [COMMIT, 'protéger les hôpitaux ;', 'publier les vulnérabilités connues ;', 'former les enseignants ;', 'financer des audits indépendants.']
    const flat = list.join(' ')
    expect(compared([A, ...list, D], [A, flat, D])).toEqual(['unchanged 0>0', 'merged 1+2+3+4+5>1', 'unchanged 6>2'])
    expect(compared([A, flat, D], [A, ...list, D])).toEqual(['unchanged 0>0', 'split 1>1+2+3+4+5', 'unchanged 2>6'])
  })

  test('an added clause much like its neighbour is not half of a split', () =>
    expect(compared([A, B], [A, A.replace('stable', 'pacifique'), B])).toEqual(['unchanged 0>0', 'inserted >1', 'unchanged 1>2']))

  test('repeated boilerplate goes with the list it opens', () => {
    const left = [COMMIT, A, COMMIT, B, COMMIT, C]
    const right = [COMMIT, A, COMMIT, D, COMMIT, B, COMMIT, C]
    expect(compared(left, right)).toEqual([
      'unchanged 0>0', 'unchanged 1>1', 'inserted >2', 'inserted >3',
      'unchanged 2>4', 'unchanged 3>5', 'unchanged 4>6', 'unchanged 5>7',
    ])
  })

  test('boilerplate taken out here and put in there is no move', () =>
    expect(compared([COMMIT, A, COMMIT, B, C, D, E], [A, COMMIT, B, C, COMMIT, D, E]).join()).not.toContain('moved'))

  describe('a list that moved takes its boilerplate along', () => {
    const list = (...items: string[]) => [COMMIT, ...items]
    const hospitals = list('protéger les hôpitaux ;', 'former le personnel soignant ;', 'secourir les victimes.')
    const schools = list('raccorder toutes les écoles ;', 'former les enseignants au numérique ;', 'financer les manuels libres.')
    const firms = list('publier les failles connues ;', 'corriger sans délai les produits ;', 'indemniser les usagers lésés.')
    const body = [A, B, C, D, E]

    test('also where another list took its place', () =>
      expect(compared([...hospitals, ...body, ...schools, A, ...firms], [...firms, ...body, ...schools, A, ...hospitals])).toEqual([
        'moved 14>0', 'moved 15>1', 'moved 16>2', 'moved 17>3',
        ...Array.from({ length: 10 }, (_, at) => `unchanged ${at + 4}>${at + 4}`),
        'moved 0>14', 'moved 1>15', 'moved 2>16', 'moved 3>17',
      ]))

    test('into the middle of another list, which keeps its own', () => {
      const right = [...body, ...schools.slice(0, 2), ...hospitals, ...schools.slice(2), ...firms]
      const found = compared([...hospitals, ...body, ...schools, ...firms], right)
      expect(found.filter((row) => row.startsWith('moved'))).toEqual(['moved 0>7', 'moved 1>8', 'moved 2>9', 'moved 3>10'])
      expect(found).toContain('unchanged 9>5')
    })

    test('but one item alone, moved under another copy, does not', () => {
      const right = [...hospitals.slice(0, 1), ...hospitals.slice(2), ...body, ...schools, firms[0]!, hospitals[1]!, ...firms.slice(1)]
      const found = compared([...hospitals, ...body, ...schools, ...firms], right)
      expect(found.filter((row) => !row.startsWith('unchanged'))).toEqual(['moved 1>13'])
    })
  })

  test('a heading that repeats an item is told from it, though both moved and changed', () => {
    const item = { text: 'Renforcer la gouvernance mondiale des données pour le bien de tous.', kind: 'item' as const }
    const heading = { text: 'But 5. Renforcer la gouvernance mondiale des données pour le bien de tous', kind: 'heading' as const }
    const movedItem = { ...item, text: item.text.replace('mondiale', 'partagée') }
    const movedHeading = { ...heading, text: heading.text.replace('Renforcer', 'Organiser') }
    const found = compared([item, heading, A, B, C, D, E], [A, B, movedHeading, C, D, E, movedItem])
    expect(found.filter((row) => row.startsWith('moved'))).toEqual(['moved-edited 1>2', 'moved-edited 0>6'])
  })

  test('clauses of one formula that differ in a word are not mistaken for one another', () => {
    const formula = (actor: string) => `Nous demandons à ${actor} de rendre compte chaque année des mesures prises.`
    const actors = ['l’Union', 'la Commission', 'l’Assemblée', 'la Banque', 'l’Agence']
    const left = actors.map(formula)
    const right = [...actors.slice(1).map(formula), formula('l’Autorité')]
    expect(compared(left, right)).toEqual([
      'deleted 0>', 'unchanged 1>0', 'unchanged 2>1', 'unchanged 3>2', 'unchanged 4>3', 'inserted >4',
    ])
  })

  test('a heading reworded in its place is an edit', () => {
    const heading = (text: string) => ({ text, kind: 'heading' as const })
    expect(compared([A, heading('Objectifs'), B], [A, heading('Buts'), B])).toEqual(['unchanged 0>0', 'edited 1>1', 'unchanged 2>2'])
  })

  test('labels are no part of the text: renumbering is told beside the kind', () => {
    const left = side([{ text: A, label: '1.' }, { text: B, label: '2.' }, { text: C, label: '3.' }])
    const right = side([{ text: D, label: '1.' }, { text: A, label: '2)' }, { text: B, label: '2.' }, { text: C, label: '3)' }])
    const comparison = compareTexts(left, right)
    expect(comparison.rows.map((row) => row.renumbered)).toEqual([false, true, false, false])
    expect(comparison.summary).toMatchObject({ renumbered: 1, substantive: 1 })
  })

  test('texts that share nothing', () =>
    expect(compared([A, B], [D])).toEqual(['deleted 0>', 'deleted 1>', 'inserted >0']))

  test('an empty side', () => {
    expect(compared([], [A, B])).toEqual(['inserted >0', 'inserted >1'])
    expect(compared([A, B], [])).toEqual(['deleted 0>', 'deleted 1>'])
    expect(compared([], [])).toEqual([])
  })

  test('counts the words put in and taken out', () =>
    expect(compareTexts(side(['Nous invitons tous les États']), side(['Nous engageons les États et l’Union'])).summary).toMatchObject({
      wordsDeleted: 2, wordsInserted: 4,
    }))
})

/** Clauses on each side (2 for several), and what the segments show. */
const POSSIBLE: Record<ChangeKind, RegExp> = {
  unchanged: /^1>1 plain$/,
  edited: /^1>1 marked$/,
  typography: /^1>1 retyped$/,
  moved: /^1>1 (plain|retyped)$/,
  'moved-edited': /^1>1 marked$/,
  split: /^1>2 /,
  merged: /^2>1 /,
  inserted: /^0>1 (marked|plain)$/,
  deleted: /^1>0 (marked|plain)$/,
}

describe('any two texts', () => {
  const words = fc.array(fc.constantFrom('la', 'paix', 'États', 'et', 'de', '2030', ',', 'l’', "l'", '« oui »', 'cyber', 'é'), { maxLength: 9 })
  const clauses = fc.array(
    fc.oneof(words.map((parts) => parts.join(' ')), fc.constantFrom(A, B, C, COMMIT, `${A} ${B}`, ''), fc.string({ unit: 'binary', maxLength: 12 })),
    { maxLength: 14 },
  )

  test('have every clause in exactly one row, and every row gives both sides back', () => {
    fc.assert(
      fc.property(clauses, clauses, (left, right) => {
        const comparison = compareTexts(side(left), side(right))
        expect(comparison.rows.flatMap((row) => row.left).toSorted((a, b) => a - b)).toEqual(left.map((_, at) => at))
        expect(comparison.rows.flatMap((row) => row.right)).toEqual(right.map((_, at) => at))
        for (const row of comparison.rows) {
          expect(rebuilt(row.segments)).toEqual({
            left: row.left.map((at) => left[at]).join('\n'),
            right: row.right.map((at) => right[at]).join('\n'),
          })
        }
      }),
      { numRuns: 400 },
    )
  })

  test('have the rows their kinds promise', () => {
    fc.assert(
      fc.property(clauses, clauses, (left, right) => {
        for (const row of compareTexts(side(left), side(right)).rows) {
          const marked = row.segments.some(({ op }) => op === 'insert' || op === 'delete')
          const retyped = row.segments.some(({ op }) => op === 'typography')
          const shape = `${Math.min(row.left.length, 2)}>${Math.min(row.right.length, 2)}`
          expect(`${shape} ${marked ? 'marked' : retyped ? 'retyped' : 'plain'}`).toMatch(POSSIBLE[row.kind])
        }
      }),
    )
  })
})

describe('texts of any shape come to an end', () => {
  const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at))

  test.each([
    ['10,000 clauses of one word, backwards', many(10_000, (at) => `mot${at}`), many(10_000, (at) => `mot${9_999 - at}`)],
    ['10,000 times the same clause, and fewer', many(10_000, () => 'mot'), many(9_000, () => 'mot')],
    ['10,000 clauses of five wordings', many(10_000, (at) => `mot${(at * at) % 5}`), many(10_000, (at) => `mot${(at * 7) % 5}`)],
    ['3,000 clauses of one formula, every one changed', many(3000, (at) => `Nous décidons de renforcer la part ${at} du plan`), many(3000, (at) => `Nous décidons de renforcer la part ${at + 5000} du plan`)],
    ['a clause of 40,000 different words cut in 800', [many(40_000, (at) => `mot${at}`).join(' ')], many(800, (at) => many(50, (word) => `mot${at * 50 + word}`).join(' '))],
    ['a clause of 20,000 words cut in 400', [many(20_000, (at) => `mot${(at * 7919) % 6000}`).join(' ')], many(400, (at) => many(50, (word) => `mot${((at * 50 + word) * 7919) % 6000}`).join(' '))],
  ])('%s', (_name, left, right) => {
    const { rows: found } = compareTexts(side(left), side(right))
    expect(found.flatMap((row) => row.left)).toHaveLength(left.length)
    expect(found.flatMap((row) => row.right)).toHaveLength(right.length)
  })

  test('a formula changed in every clause is still paired in order', () => {
    const clause = (at: number) => `Nous décidons de renforcer la part ${at} du plan`
    const kinds = compareTexts(side(many(3000, clause)), side(many(3000, (at) => clause(at + 5000)))).summary.kinds
    expect(kinds.edited).toBe(3000)
  })
})
