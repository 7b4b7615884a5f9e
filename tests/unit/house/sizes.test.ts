import { expect, test } from 'vitest'
import { readSourceFiles, type SourceFiles } from '../../support/sourceModules'

const LONGEST = 250
/** A test file is a list of cases: longer, but not without end. */
const LONGEST_TEST = 400

/** Longer files and why each is still one idea. A file that shrinks must leave the list. */
const EXPLAINED: Record<string, string> = {
  'renderer/editor/draftSaver.ts': 'one state machine: what is pending, being saved, and brought together with others’ changes',
}

function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path)
}

function listLong(files: SourceFiles): string[] {
  return [...files]
    .filter(([path, source]) => source.split('\n').length > (isTest(path) ? LONGEST_TEST : LONGEST))
    .map(([path]) => path)
}

test('no file holds more than one idea can fill', () => {
  expect(listLong(readSourceFiles())).toEqual(Object.keys(EXPLAINED).toSorted())
})

test('a file that is too long is seen', () => {
  const files = new Map([
    ['shared/long.ts', 'export const a = 1\n'.repeat(LONGEST + 1)],
    ['tests/unit/long.test.ts', 'test(name, body)\n'.repeat(LONGEST_TEST + 1)],
    ['tests/unit/short.test.ts', 'test(name, body)\n'.repeat(LONGEST_TEST - 1)],
    ['shared/short.ts', 'export const a = 1\n'.repeat(LONGEST - 1)],
  ])
  expect(listLong(files)).toEqual(['shared/long.ts', 'tests/unit/long.test.ts'])
})
