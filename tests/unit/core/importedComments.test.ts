import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Clause, ClauseKind } from '../../../shared/model/clause'
import type { ImportedThread } from '../../../shared/model/importing'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
let now = Date.UTC(2026, 4, 3, 10)
beforeEach(() => void (core = openTestCore({ now: () => (now += 1000) })))
afterEach(() => core.close())

const clause = (id: string, kind: ClauseKind, text: string, depth = 0): Clause => ({
  id, kind, depth, lockedLabel: null, origins: [], content: [{ type: 'text', text }],
})
const CLAUSES = [
  clause('t', 'title', 'Harbours'), clause('p', 'preambular', 'Recalling its resolution on harbours,'),
  clause('a', 'operative', 'Calls upon States to report each year;'),
  clause('i', 'item', 'on lamps and (other) lights;', 1), clause('j', 'item', 'on ropes.', 1),
  clause('b', 'operative', 'Decides to meet again.'),
]

async function makeDraft(): Promise<string> {
  const { id, revision } = await core.client.text.create({ title: 'Harbours', language: 'en', from: 'blank' })
  await core.client.text.save({ id, base: revision, clauses: CLAUSES, order: CLAUSES.map((one) => one.id), window: 'w' })
  return id
}
const words = (id: string, quote: string) => {
  const text = CLAUSES.find((one) => one.id === id)!.content.map((part) => ('text' in part ? part.text : '')).join('')
  return { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }
}
async function comment(textId: string, clauseId: string, quote: string | null, body: string, author: string | null = 'Kenya'): Promise<string> {
  await core.client.settings.update({ author })
  return (await core.client.comment.add({ textId, clauseId, range: quote === null ? null : words(clauseId, quote), body })).id
}
const written = async (textId: string) =>
  core.client.export.make({ state: { text: textId }, format: 'docx', unresolved: 'announce', comments: true })
const bytes = async (file: File) => new Uint8Array(await file.arrayBuffer())

/** What a person sees of a draft’s comments, without ids, in the order of the text. */
async function seen(textId: string) {
  const { clauses } = await core.client.text.get({ id: textId })
  return (await core.client.comment.list({ textId })).map(({ anchor, quote, resolved, remarks }) => ({
    clause: clauses.findIndex(({ id }) => id === anchor.clauseId), scope: anchor.scope, quote,
    words: anchor.wording.slice(anchor.start, anchor.end), resolved: resolved !== null,
    remarks: remarks.map(({ author, body, createdAt }) => [author, body, createdAt]),
  })).toSorted((a, b) => a.clause - b.clause)
}
const store = async (file: File, kind: 'draft' | 'reference') => {
  const outcome = await core.client.import.storeFile({ file, kind })
  if (!('imported' in outcome)) throw new Error('is there already')
  return outcome
}

async function commentedDraft(): Promise<string> {
  const id = await makeDraft()
  const first = await comment(id, 'a', 'report each year', 'Too often?\n\nSee\tthe “annex”; 2 < 3 & so on.')
  await core.client.settings.update({ author: null })
  await core.client.comment.reply({ threadId: first, body: 'It is  not.' })
  await core.client.comment.resolve({ threadId: await comment(id, 'i', '(other)', 'Which?', 'Brasil & É.'), resolved: true })
  await comment(id, 'j', null, 'Drop it.')
  await comment(id, 'p', 'Recalling', 'Its number?')
  await comment(id, 't', null, 'A better title?')
  return id
}

test('a draft’s comments, exported and imported as a draft, are the same, and so is the file of that one', async () => {
  const draft = await commentedDraft()
  const file = await written(draft)
  const before = await seen(draft)
  await core.client.text.remove({ id: draft })
  const { imported, comments } = await store(file, 'draft')
  expect(comments).toBe(5)
  expect(await seen(imported.id)).toEqual(before)
  const copy = await written(imported.id)
  const [one, other] = [unzipSync(await bytes(file)), unzipSync(await bytes(copy))]
  for (const part of ['word/document.xml', 'word/comments.xml', 'word/commentsExtended.xml']) {
    expect(strFromU8(other[part]!)).toBe(strFromU8(one[part]!))
  }
})

test('a comment whose words are gone says so again, and finds them when they are back', async () => {
  const draft = await makeDraft()
  await comment(draft, 'a', 'each year', 'Why?')
  const { record } = await core.client.text.get({ id: draft })
  const without = clause('a', 'operative', 'Invites all of them to speak;')
  await core.client.text.save({ id: draft, base: record.revision, clauses: [without], order: null, window: 'w' })
  const file = await written(draft)
  await core.client.text.remove({ id: draft })
  const { imported } = await store(file, 'draft')
  const [thread] = await core.client.comment.list({ textId: imported.id })
  expect(thread).toMatchObject({ quote: 'each year', anchor: { scope: 'words', wording: '… each year …' }, remarks: [{ body: 'Why?' }] })
  expect(strFromU8(unzipSync(await bytes(await written(imported.id)))['word/comments.xml']!)).toBe(strFromU8(unzipSync(await bytes(file))['word/comments.xml']!))
})

test('a reference takes none: it is evidence', async () => {
  const outcome = await store(await written(await commentedDraft()), 'reference')
  expect(outcome.comments).toBe(5)
  expect(await core.client.comment.list({ textId: outcome.imported.id })).toEqual([])
})

test('a file come back brings what is new beside the draft, and nothing twice; private notes are no part of it', async () => {
  const draft = await commentedDraft()
  await core.client.note.add({ textId: draft, clauseId: 'a', body: 'for me alone' })
  const file = await written(draft)
  const parts = unzipSync(await bytes(file))
  expect(strFromU8(zipSync(parts))).not.toContain('for me alone')
  // As a colleague’s program does: a reply, another comment, one resolved.
  const added = strFromU8(parts['word/comments.xml']!)
    .replace('</w:comments>', `${theirs(90, '7F000001', 'A reply')}${theirs(91, '7F000002', 'A new one')}</w:comments>`)
  const ids = [...added.matchAll(/w14:paraId="([0-9A-F]{8})"/gu)].map(([, id]) => id!)
  parts['word/comments.xml'] = strToU8(added)
  parts['word/commentsExtended.xml'] = strToU8(
    strFromU8(parts['word/commentsExtended.xml']!)
      .replace('</w15:commentsEx>', `<w15:commentEx w15:paraId="7F000001" w15:paraIdParent="${ids[0]}" w15:done="0"/></w15:commentsEx>`)
      .replace(/(w15:paraId="[^"]*"[^>]*?w15:done=)"(?:0|false)"/u, '$1"1"'),
  )
  parts['word/document.xml'] = strToU8(
    strFromU8(parts['word/document.xml']!).replace('</w:body>', '<w:p><w:r><w:t>Thanks the harbour.</w:t></w:r><w:r><w:commentReference w:id="91"/></w:r></w:p></w:body>'),
  )
  const returned = new File([new Uint8Array(zipSync(parts))], 'returned.docx')
  const { clauses, comments, language } = await core.client.import.preview({ file: returned })
  const before = await seen(draft)
  const merge = { id: draft, clauses, comments, fileName: 'returned.docx', language, window: 'w' }
  expect((await core.client.import.merge(merge)).comments).toBe(2)
  const after = await seen(draft)
  expect(after.slice(1, 5)).toEqual(before.slice(1))
  expect(after[0]).toEqual({ ...before[0]!, resolved: true, remarks: [...before[0]!.remarks, ['C. Colleague', 'A reply', Date.UTC(2026, 5, 1)]] })
  expect(after[5]).toMatchObject({ scope: 'clause', words: 'Thanks the harbour.', remarks: [['C. Colleague', 'A new one', Date.UTC(2026, 5, 1)]] })
  expect((await core.client.import.merge(merge)).comments).toBe(0)
  expect((await core.client.note.list({ textId: draft })).length).toBe(1)
})

const theirs = (id: number, paragraph: string, says: string) =>
  `<w:comment w:id="${id}" w:author="C. Colleague" w:date="2026-06-01T00:00:00Z"><w:p w14:paraId="${paragraph}"><w:r><w:t>${says}</w:t></w:r></w:p></w:comment>`

test('a comment on a clause or words that are not there is on what is', async () => {
  const thread = (clauseId: string, range: ImportedThread['range']): ImportedThread => ({
    clauseId, range, quote: null, gone: false, resolved: false, remarks: [{ author: null, body: 'x', createdAt: null }],
  })
  const { clauses } = await core.client.import.preview({ file: new File(['One two.\n\nThree.'], 'a.txt') })
  const description = { title: 'T', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null, wording: 'working', scheme: 'none' } as const
  const comments = [thread('nowhere', null), thread(clauses[1]!.id, { start: 2, end: 99 }), thread(clauses[1]!.id, { start: 3, end: 2 })]
  const { id } = await core.client.import.store({ kind: 'draft', description, clauses, comments })
  expect((await seen(id)).map(({ clause: at, scope, words: about }) => [at, scope, about])).toEqual([
    [0, 'clause', 'One two.'], [1, 'clause', 'Three.'], [1, 'clause', 'Three.'],
  ])
})

test('a commented file imported twice is there once, unless the draft lacks one of its comments', async () => {
  const file = await written(await commentedDraft())
  expect(await core.client.import.storeFile({ file, kind: 'draft' })).toHaveProperty('duplicateOf')
  const uncommented = openTestCore()
  try {
    await uncommented.client.import.storeFile({ file: await core.client.export.make({ state: { text: (await core.client.text.list()).find(({ title }) => title === 'Harbours')!.id }, format: 'docx', unresolved: 'announce' }), kind: 'draft' })
    expect(await uncommented.client.import.storeFile({ file, kind: 'draft' })).toHaveProperty('imported')
    expect(await uncommented.client.import.storeFile({ file, kind: 'draft' })).toHaveProperty('duplicateOf')
  } finally {
    uncommented.close()
  }
})
