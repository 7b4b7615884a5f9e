import { expect, test } from 'vitest'
import { asNewer, asTextOf, draftImport, findProblems, newerDescription, requestFrom, type ImportDraft } from '../../../../renderer/features/importing/importDraft'
import { importRequest } from '../../../../shared/model/importing'
import { clauseOf, textOf } from '../records'

const read: ImportDraft = draftImport({
  fileName: 'appel.txt',
  format: 'txt',
  encoding: 'utf-8',
  title: 'Appel',
  language: 'fr',
  clauses: [clauseOf('a', 'paragraph', 'Nous affirmons')],
  comments: [], notices: [],
})

test('what was read can be stored as it is', () => {
  expect(importRequest.parse(requestFrom(read))).toMatchObject({ kind: 'reference', description: { wording: 'official' } })
})

test.each([
  [{ title: '  ' }, 'title'],
  [{ language: 'French' }, 'language'],
  [{ language: '' }, 'language'],
  [{ adoptedOn: 'novembre 2018' }, 'adoptedOn'],
  [{ adoptedOn: '2018-02-30' }, 'adoptedOn'],
  [{ place: 'newer', formerName: 'First' }, 'target'],
  [{ place: 'newer', target: 'known' }, 'formerName'],
  [{ place: 'merge', title: '' }, 'target'],
] as [Partial<ImportDraft>, string][])('%j is refused for its %s', (part, problem) => {
  const draft = { ...read, ...part }
  expect([...findProblems(draft)]).toEqual([problem])
})

test('a draft is working text, without a record of adoption', () => {
  const request = requestFrom({ ...read, place: 'draft', languageOf: 'known', adoptedOn: 'soon', adoptedBy: 'UN', wording: 'digest' })
  expect(importRequest.parse(request)).toMatchObject({
    kind: 'draft',
    description: { wording: 'working', adoptedOn: null, adoptedBy: null },
  })
  expect(request).not.toHaveProperty('languageOf')
})

test('fields left empty are nothing, not empty words', () => {
  expect(requestFrom({ ...read, source: ' ', adoptedBy: ' UNGA ' }).description).toMatchObject({
    source: null,
    adoptedBy: 'UNGA',
  })
})

test('a newer text is described as the former one, until corrected', () => {
  const former = textOf({ id: 'known', shortTitle: 'Appel', adoptedOn: '2018-11-12', licence: 'CC BY', wording: 'digest' })
  const newer = asNewer(read, former, 'Digest')
  expect(newer).toMatchObject({ place: 'newer', target: 'known', title: former.title, adoptedOn: '2018-11-12', wording: 'official' })
  expect([...findProblems(newer)]).toEqual([])
  expect(newerDescription({ ...newer, adoptedOn: '3 mars 2025' }, former).adoptedOn).toBe('2025-03-03')
  expect(newerDescription({ ...newer, adoptedOn: '' }, former)).toMatchObject({
    shortTitle: 'Appel', licence: 'CC BY', adoptedOn: null, wording: 'official', scheme: 'none',
  })
})

test('the text of a call known by its record is described by what is known, in its own language', () => {
  const call = {
    id: 'a-call', title: { en: 'A Call', fr: 'Un appel' }, on: '2023-06-23', convenors: { en: 'France', fr: 'La France' },
    themes: ['ai' as const], facts: [], supporters: [], counts: [], sources: ['s'],
  }
  const known = asTextOf(call, read)
  expect(importRequest.parse(requestFrom(known))).toMatchObject({
    record: 'a-call', description: { title: 'Un appel', adoptedOn: '2023-06-23', adoptedBy: 'La France' },
  })
  // A month is no date of adoption, and a Spanish file has its own title.
  expect(asTextOf({ ...call, on: '2023-11' }, { ...read, language: 'es' })).toMatchObject({ title: 'Appel', adoptedOn: '' })
})
