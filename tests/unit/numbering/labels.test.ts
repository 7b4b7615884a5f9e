import { describe, expect, it } from 'vitest'
import { alphabetic, latin, roman } from '../../../shared/numbering/counts'
import { labels } from '../../../shared/numbering/labels'
import type { ClauseKind } from '../../../shared/model/clause'
import type { NumberingScheme } from '../../../shared/model/text'

type Row = [kind: ClauseKind, depth?: number, lockedLabel?: string]
const of = (rows: Row[], scheme: NumberingScheme, language = 'en') =>
  labels(
    rows.map(([kind, depth = 0, lockedLabel]) => ({ kind, depth, lockedLabel: lockedLabel ?? null })),
    scheme,
    language,
  )

describe('labels of a UN text', () => {
  it('numbers operative paragraphs through headings and leaves the preamble unnumbered', () => {
    expect(of([['preambular'], ['heading'], ['operative'], ['heading'], ['operative']], 'un')).toEqual(['', '', '1.', '', '2.'])
  })
  it('leaves a single operative paragraph unnumbered', () => {
    expect(of([['preambular'], ['operative'], ['item', 1]], 'un')).toEqual(['', '', '(a)'])
  })
  it('goes 1. (a) (i) a. i. and starts each level again under a new parent', () => {
    const rows: Row[] = [['operative'], ['item', 1], ['item', 2], ['item', 3], ['item', 4], ['item', 2], ['item', 1], ['item', 2], ['operative'], ['item', 1]]
    expect(of(rows, 'un')).toEqual(['1.', '(a)', '(i)', 'a.', 'i.', '(ii)', '(b)', '(i)', '2.', '(a)'])
  })
  it('writes a) and i) in French and in Spanish', () => {
    expect(of([['paragraph'], ['item', 1], ['item', 2]], 'un', 'fr')).toEqual(['1.', 'a)', 'i)'])
    expect(of([['paragraph'], ['item', 1]], 'un', 'es-MX')).toEqual(['1.', 'a)'])
  })
  it('does not count a locked label, so that 3 bis shifts nothing', () => {
    expect(of([['paragraph'], ['paragraph', 0, '1 bis'], ['paragraph']], 'un')).toEqual(['1.', '1 bis', '2.'])
  })
})

describe('labels of a call', () => {
  it('numbers principles throughout and commitments anew under each actor', () => {
    const rows: Row[] = [['paragraph'], ['principle'], ['principle'], ['heading'], ['commitment'], ['commitment'], ['heading'], ['commitment']]
    expect(of(rows, 'call')).toEqual(['', '1.', '2.', '', '1.', '2.', '', '1.'])
  })
  it('gives the items of a chapeau letters and the chapeau none', () => {
    expect(of([['chapeau'], ['item', 1], ['item', 1]], 'call')).toEqual(['', '(a)', '(b)'])
  })
})

it('shows only locked labels when there is no scheme', () => {
  expect(of([['paragraph'], ['paragraph', 0, 'Art. 4']], 'none')).toEqual(['', 'Art. 4'])
})

it('counts past z, and in Roman numerals', () => {
  expect([1, 26, 27, 52, 703].map(alphabetic)).toEqual(['a', 'z', 'aa', 'az', 'aaa'])
  expect([1, 4, 9, 14, 40, 1999].map(roman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxcix'])
  expect([2, 3, 9, 11, 12, 13, 20, 21, 34, 100].map(latin)).toEqual([
    'bis', 'ter', 'novies', 'undecies', 'duodecies', 'terdecies', 'vicies', 'unvicies', 'quatertricies', '(100)',
  ])
})
