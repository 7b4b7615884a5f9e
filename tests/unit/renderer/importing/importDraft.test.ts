import { expect, test } from 'vitest'
import { draftImport, findProblems, requestFrom, type ImportDraft } from '../../../../renderer/features/importing/importDraft'
import { importRequest } from '../../../../shared/model/importing'
import { clauseOf } from '../records'

const read: ImportDraft = draftImport({
  fileName: 'appel.txt',
  format: 'txt',
  encoding: 'utf-8',
  title: 'Appel',
  language: 'fr',
  clauses: [clauseOf('a', 'paragraph', 'Nous affirmons')],
  notices: [],
})

test('what was read can be stored as it is', () => {
  expect(importRequest.parse(requestFrom(read))).toMatchObject({ kind: 'reference', description: { wording: 'official' } })
})

test.each([
  [{ title: '  ' }, 'title'],
  [{ language: 'French' }, 'language'],
  [{ language: '' }, 'language'],
  [{ adoptedOn: '12/11/2018' }, 'adoptedOn'],
  [{ adoptedOn: '2018-02-30' }, 'adoptedOn'],
] as [Partial<ImportDraft>, string][])('%j is refused for its %s, and nothing is asked for', (part, problem) => {
  const draft = { ...read, ...part }
  expect([...findProblems(draft)]).toEqual([problem])
  expect(requestFrom(draft)).toBeNull()
})

test('a draft is working text, without a record of adoption', () => {
  const request = requestFrom({ ...read, kind: 'draft', adoptedOn: 'soon', adoptedBy: 'UN', wording: 'digest' })
  expect(importRequest.parse(request)).toMatchObject({
    kind: 'draft',
    description: { wording: 'working', adoptedOn: null, adoptedBy: null },
  })
})

test('fields left empty are nothing, not empty words', () => {
  expect(requestFrom({ ...read, source: ' ', adoptedBy: ' UNGA ' })?.description).toMatchObject({
    source: null,
    adoptedBy: 'UNGA',
  })
})
