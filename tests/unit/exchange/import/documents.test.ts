import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { wordsOf, wordsOfClauses } from '../../../fixtures/import/files'

/** Real documents, kept beside the project and not part of a clone. */
const folder = fileURLToPath(new URL('../../../../../shared/documents', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn(`Skipped: there is no folder ${folder} with the documents to import.`)

async function read(name: string) {
  const bytes = readFileSync(`${folder}/${name}.fr.txt`)
  const preview = await readImport(`${name}.fr.txt`, bytes)
  const count = (kind: string) => preview.clauses.filter((clause) => clause.kind === kind).length
  return { ...preview, source: bytes.toString('utf8'), count }
}

describe.skipIf(!present)('the documents at hand', () => {
  test('the Compact gives a clause a line: 21 headings, its items as items', async () => {
    const { clauses, source, count } = await read('global-digital-compact')
    const lines = source.trim().split('\n')
    expect(clauses).toHaveLength(189)
    expect(count('title')).toBe(0)
    expect(clauses.flatMap(({ kind }, at) => (kind === 'item' ? [at] : []))).toEqual(
      lines.flatMap((line, at) => (line.startsWith('- ') ? [at] : [])),
    )
    expect(count('heading')).toBe(21)
    expect(clauses.flatMap(({ kind, depth }, at) => (kind === 'heading' && depth === 0 ? [at + 1] : []))).toEqual([
      7, 14, 29, 31, 64, 79, 127, 157,
    ])
  })

  test.each([
    ['macron-coalitions-2021-afp', { title: 0, heading: 5, item: 0 }],
    ['osce-statement-2019-06-13', { title: 1, heading: 0, item: 4 }],
    ['paris-call-presentation', { title: 0, heading: 0, item: 0 }],
    ['paris-peace-forum-2023-press-release', { title: 1, heading: 15, item: 19 }],
  ])('%s is prose: no commitment, no operative paragraph', async (name, expected) => {
    const { clauses, count, language } = await read(name)
    const kinds = new Set(clauses.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !['title', 'heading', 'paragraph', 'item'].includes(kind))).toEqual([])
    expect({ title: count('title'), heading: count('heading'), item: count('item') }).toEqual(expected)
    expect(language).toBe('fr')
  })

  test.each([
    'global-digital-compact',
    'macron-coalitions-2021-afp',
    'osce-statement-2019-06-13',
    'paris-call-presentation',
  ])('every word of %s is kept', async (name) => {
    const { clauses, source } = await read(name)
    expect(wordsOfClauses(clauses)).toEqual(wordsOf(source))
  })

  test('every word of the press release is kept, its links as their words', async () => {
    const { clauses, source, notices } = await read('paris-peace-forum-2023-press-release')
    expect(wordsOfClauses(clauses)).toEqual(wordsOf(source))
    expect(notices).toEqual(['links_left_out'])
  })
})
