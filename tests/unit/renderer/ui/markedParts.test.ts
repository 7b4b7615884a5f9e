import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from '../../../../renderer/ui/markedParts'

const shown = (text: string, ...matches: [number, number][]): string =>
  markedParts(text, matches.map(([start, end]) => ({ start, end })))
    .map((part) => (part.marked ? `<${part.text}>` : part.text))
    .join('')

test.each([
  ['le cœur public', [[3, 7], [8, 14]], 'le <cœur> <public>'],
  ['le cœur public', [[8, 14], [3, 7]], 'le <cœur> <public>'],
  ['abcdef', [[0, 4], [2, 6]], '<abcd><ef>'],
  ['abc', [], 'abc'],
  ['abc', [[1, 9], [-1, 2], [2, 2]], 'abc'],
] as [string, [number, number][], string][])('%s %j', (text, matches, expected) => {
  expect(shown(text, ...matches)).toBe(expected)
})

test('a match far in is brought into sight, from the beginning of a word', () => {
  const text = `${'mot '.repeat(60)}cœur public`
  const seen = shown(text, [240, 244])
  expect(seen).toMatch(/^… mot .*<cœur> public$/u)
  expect(seen.length).toBeLessThan(60)
})

test('nothing after the first match is lost, whatever the matches', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(45), fc.nat(45))), (text, matches) => {
      const parts = markedParts(text, matches.map(([start, end]) => ({ start, end })))
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})
