import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDocumentTable } from '../../../electron/core/precedentDocuments'
import { deleteDocuments, insertDocument, lastNumber, writeBlocks } from '../../../electron/store/precedents/documents'
import { openIndex } from '../../../electron/store/precedents/openIndex'
import type { Store } from '../../../electron/store/store'

let folder: string
let index: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-documents-'))
  index = openIndex(join(folder, 'precedents.sqlite'))
})
afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (from: number, to: number) =>
  index.transact(() => {
    for (let number = from; number < to; number++) {
      insertDocument(index, { number, textPk: number % 2 ? 7 : -7, clausePk: number + 3, hash: 0, terms: number })
    }
    writeBlocks(index, from)
  })
const table = () => {
  const documents = createDocumentTable(index)
  documents.follow()
  return documents
}
const place = (number: number) => ({ text: number % 2 ? 7 : -7, clause: number + 3, terms: Math.min(number, 65_535) })

test('documents are known by their numbers, in whole blocks and beside them, as they come and as found at a start', () => {
  const followed = table()
  insert(0, 3)
  followed.follow()
  insert(3, 65_535)
  insert(65_535, 131_080)
  followed.follow()
  for (const documents of [followed, table()]) {
    expect(documents.size()).toBe(131_080)
    for (const number of [0, 3, 65_534, 65_535, 65_536, 131_071, 131_072, 131_079]) {
      expect({ text: documents.textOf(number), clause: documents.clauseOf(number), terms: documents.terms()[number] }).toEqual(place(number))
    }
  }
})

test('a number that was given up before its block was whole stands for nothing', () => {
  insert(0, 10)
  index.transact(() => deleteDocuments(index, [4]))
  insert(10, 65_540)
  const documents = table()
  expect(documents.textOf(4)).toBe(0)
  expect(documents.textOf(5)).toBe(7)
})

test('a number that was given is not given again', () => {
  insert(0, 3)
  index.transact(() => deleteDocuments(index, [1, 2]))
  expect(lastNumber(index)).toBe(2)
})
