import { describe, expect, it } from 'vitest'
import { readCountedLabel, shownByWord } from '../../../../electron/exchange/export/countedLabel'

describe('reading a label that can be counted', () => {
  it.each([
    ['1.', '', 'decimal', 1, '.'],
    ['(a)', '(', 'lowerLetter', 1, ')'],
    ['c)', '', 'lowerLetter', 3, ')'],
    ['(i)', '(', 'lowerRoman', 1, ')'],
    ['iv.', '', 'lowerRoman', 4, '.'],
    ['xc', '', 'lowerRoman', 90, ''],
    ['aa.', '', 'lowerLetter', 27, '.'],
    ['B.', '', 'upperLetter', 2, '.'],
    ['XIV', '', 'upperRoman', 14, ''],
    ['OP12', 'OP', 'decimal', 12, ''],
    ['Article 5', 'Article ', 'decimal', 5, ''],
  ])('%s', (label, before, format, value, after) => {
    expect(readCountedLabel(label)).toEqual({ before, after, format, value })
  })

  it.each(['3 bis', '1.2', '(ab)', '01', 'ixix', '—', '', '5 %', '0.', '40000', '12a'])('not %j', (label) => {
    expect(readCountedLabel(label)).toBeNull()
  })
})

describe('a number as Word writes it', () => {
  it('repeats letters after z', () => {
    expect([1, 26, 27, 28, 53].map((value) => shownByWord('lowerLetter', value))).toEqual(['a', 'z', 'aa', 'bb', 'aaa'])
  })
})
