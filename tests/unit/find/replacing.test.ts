import { describe, expect, test } from 'vitest'
import { adaptCase } from '../../../shared/find/adaptCase'
import { bracketedRanges, placeAmong } from '../../../shared/find/bracketedRanges'
import { obstacleIn } from '../../../shared/find/obstacleIn'
import { placeAfter, replaceInRuns } from '../../../shared/find/replaceInRuns'
import { wordsAround } from '../../../shared/find/wordsAround'
import type { Inline } from '../../../shared/model/inline'

describe('replaceInRuns', () => {
  test('gives new words the run the old ones began in', () => {
    expect(replaceInRuns(['we ', 'shall', ' act'], [{ start: 1, end: 10, words: 'ill ' }])).toEqual(['will ', '', 'ct'])
  })
  test('replaces several in one run, and over the end of it', () => {
    const replacements = [{ start: 0, end: 1, words: 'X' }, { start: 2, end: 3, words: '' }, { start: 3, end: 5, words: 'Z' }]
    expect(replaceInRuns(['abcd', 'efg'], replacements)).toEqual(['XbZ', 'fg'])
  })
  test('leaves the other runs as they are', () => {
    expect(replaceInRuns(['ab', '[', 'cd', ']'], [{ start: 3, end: 5, words: 'longer' }])).toEqual(['ab', '[', 'longer', ']'])
  })
})

test('a caret stays with the words it stands in', () => {
  const replacements = [{ start: 2, end: 4, words: 'xyz' }, { start: 6, end: 8, words: '' }]
  expect([0, 2, 3, 4, 6, 7, 9].map((place) => placeAfter(place, replacements))).toEqual([0, 2, 5, 5, 7, 7, 8])
})

describe('obstacleIn', () => {
  const content: Inline[] = [
    { type: 'text', text: 'We ' },
    { type: 'opening', id: 'b', proponents: [], opponents: [], note: null },
    { type: 'text', text: 'shall' },
    { type: 'closing' },
    { type: 'text', text: ' see ' },
    { type: 'reference', target: 'c1', text: '3' },
    { type: 'text', text: ' and' },
    { type: 'footnote', id: 'f', content: [] },
    { type: 'break' },
    { type: 'text', text: '[x]' },
  ]
  test.each([
    ['words alone', 4, 9, null],
    ['an edge of a bracket', 2, 5, 'bracket'],
    ['a cross-reference', 12, 16, 'reference'],
    ['words before a footnote', 17, 20, null],
    ['a footnote inside', 17, 21, 'footnote'],
    ['a line break', 20, 22, 'lineBreak'],
    ['a bracket that is a character', 21, 23, 'bracket'],
    ['words inside one', 22, 23, null],
  ] as const)('%s', (_, start, end, expected) => {
    expect(obstacleIn(content, { start, end })).toBe(expected)
  })
})

describe('brackets', () => {
  const ranges = bracketedRanges(['a [b [c] d] e', '[f', 'g', 'h]', 'i] j'].map((text) => [{ type: 'text', text }]))
  test('are read over several clauses', () => {
    expect(ranges).toEqual([[{ start: 2, end: 11 }], [{ start: 0, end: 2 }], [{ start: 0, end: 1 }], [{ start: 0, end: 2 }], []])
  })
  test('have an inside and an outside', () => {
    expect(placeAmong(ranges[0]!, { start: 6, end: 7 })).toBe('inside')
    expect(placeAmong(ranges[0]!, { start: 12, end: 13 })).toBe('outside')
    expect(placeAmong(ranges[0]!, { start: 0, end: 4 })).toBe('across')
    expect(placeAmong(ranges[2]!, { start: 0, end: 1 })).toBe('inside')
  })
})

test('case follows the words replaced', () => {
  expect(adaptCase('will', 'SHALL')).toBe('WILL')
  expect(adaptCase('member state', 'Country')).toBe('Member state')
  expect(adaptCase('“états”', 'Pays')).toBe('“États”')
  expect(adaptCase('Will', 'shall')).toBe('Will')
  expect(adaptCase('an', 'A')).toBe('An')
  expect(adaptCase('x', '12')).toBe('x')
})

test('a match is shown with whole words around it', () => {
  const text = 'Recognizing that the rapid development of information technologies brings new opportunities and new risks for all States and all peoples.'
  const start = text.indexOf('opportunities')
  expect(wordsAround(text, { start, end: start + 13 })).toEqual({
    before: '…of information technologies brings new ',
    found: 'opportunities',
    behind: ' and new risks for all States and all peoples.',
  })
})
