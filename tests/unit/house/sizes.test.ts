import { expect, test } from 'vitest'
import { readSourceFiles, type SourceFiles } from '../../support/sourceModules'

const LONGEST = 250

/** Longer files and why each is still one idea. A file that shrinks must leave the list. */
const EXPLAINED: Record<string, string> = {}

function listLong(files: SourceFiles): string[] {
  return [...files]
    .filter(([, source]) => source.split('\n').length > LONGEST)
    .map(([path]) => path)
}

test('no file holds more than one idea can fill', () => {
  expect(listLong(readSourceFiles())).toEqual(Object.keys(EXPLAINED).toSorted())
})

test('a file that is too long is seen', () => {
  const files = new Map([
    ['shared/long.ts', 'export const a = 1\n'.repeat(LONGEST + 1)],
    ['shared/short.ts', 'export const a = 1\n'.repeat(LONGEST - 1)],
  ])
  expect(listLong(files)).toEqual(['shared/long.ts'])
})
