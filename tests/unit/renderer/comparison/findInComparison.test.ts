import { describe, expect, test } from 'vitest'
import { changedWords } from '../../../../renderer/features/comparison/changedWords'
import { cutPieces, findInComparison, findRanges } from '../../../../renderer/features/comparison/findInComparison'
import { compareTexts } from '../../../../shared/compare/compareTexts'
import type { ComparedSide } from '../../../../shared/model/comparison'

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
    expect(
      cutPieces([{ op: 'equal', text: 'la paix ' }, { op: 'insert', text: 'durable du monde' }], [{ start: 3, end: 15 }]),
    ).toEqual([
      { op: 'equal', text: 'la ', found: false },
      { op: 'equal', text: 'paix ', found: true },
      { op: 'insert', text: 'durable', found: true },
      { op: 'insert', text: ' du monde', found: false },
    ]))
})

test('the list of changes quotes the first words that changed', () => {
  const comparison = compareTexts(
    side('Les États encouragent la coopération entre tous les acteurs.'),
    side('Les États garantissent la coopération entre tous les acteurs.'),
  )
  expect(changedWords(comparison.rows[0]!, comparison)).toBe('encouragent → garantissent')
})
