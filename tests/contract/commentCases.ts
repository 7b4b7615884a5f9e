import type { ContractRouterClient } from '@orpc/contract'
import { expect, it } from 'vitest'
import type { Contract } from '../../shared/contract'

export interface CommentCases {
  client: () => ContractRouterClient<Contract>
  /** A draft of French paragraphs with the ids c0, c1 …. */
  draftOf: (...words: string[]) => Promise<{ id: string }>
  failing: (code: string) => unknown
}

/** What holds of comments and private notes over any transport. */
export function commentCases({ client, draftOf, failing }: CommentCases): void {
it('keeps comments beside a text, and private notes apart from them', async () => {
  const { id } = await draftOf('Nous agirons sans délai.')
  const begun = await client().comment.add({ textId: id, clauseId: 'c0', range: { start: 13, end: 23 }, body: ' Quand ? ' })
  expect(begun).toMatchObject({ quote: 'sans délai', remarks: [{ body: 'Quand ?', author: null }] })
  const thread = await client().comment.reply({ threadId: begun.id, body: 'Demain.' })
  expect(await client().comment.list({ textId: id })).toEqual([thread])
  const note = await client().note.add({ textId: id, clauseId: 'c0', body: 'Ne pas céder.' })
  expect(await client().note.list({ textId: id })).toEqual([note])
  expect(await client().comment.list({ textId: id })).toEqual([thread])
})

it.each([
  ['a comment of 1 MB', 'x'.repeat(1_000_000), null],
  ['a comment of nothing but control characters', '\u0000\u0007 \u001B', null],
  ['words that are not in the clause', 'Quoi ?', { start: 3, end: 900 }],
  ['words that end before they begin', 'Quoi ?', { start: 9, end: 3 }],
  ['half a character for a place', 'Quoi ?', { start: 0.5, end: 3 }],
])('refuses %s', async (_, body, range) => {
  const { id } = await draftOf('Nous agirons.')
  const comment = client().comment.add({ textId: id, clauseId: 'c0', range, body })
  await expect(comment).rejects.toEqual(failing('invalid_input'))
  expect(await client().comment.list({ textId: id })).toEqual([])
})

it('keeps of what is written in a comment what can be read', async () => {
  const { id } = await draftOf('Nous agirons.')
  const body = 'a\u0000b\r\nc\td\u009Fe\uD83D🕊 <img src=x onerror=alert(1)> \u202Ef'
  const { remarks } = await client().comment.add({ textId: id, clauseId: 'c0', range: null, body })
  expect(remarks[0]?.body).toBe('ab\nc\tde🕊 <img src=x onerror=alert(1)> \u202Ef')
})

it('finds no clause, thread or note by an id of another text, or of another kind', async () => {
  const { id } = await draftOf('Nous agirons.')
  const thread = await client().comment.add({ textId: id, clauseId: 'c0', range: null, body: 'Quoi ?' })
  const note = await client().note.add({ textId: id, clauseId: null, body: 'À moi.' })
  const other = await client().text.create({ title: 'Autre', language: 'fr', from: 'blank' })
  const missing = [
    client().comment.add({ textId: other.id, clauseId: 'c0', range: null, body: 'x' }),
    client().comment.add({ textId: id, clauseId: 'unknown', range: null, body: 'x' }),
    client().note.add({ textId: other.id, clauseId: 'c0', body: 'x' }),
    client().comment.reply({ threadId: note.id, body: 'x' }),
    client().comment.reply({ threadId: thread.remarks[0]!.id, body: 'x' }),
    client().comment.remove({ id: thread.id }),
    client().comment.bringBack({ id: note.id }),
    client().note.edit({ id: thread.remarks[0]!.id, body: 'x' }),
    client().note.remove({ id: thread.id }),
    client().comment.list({ textId: 'unknown' }),
  ]
  for (const call of missing) await expect(call).rejects.toEqual(failing('not_found'))
  expect(await client().comment.list({ textId: id })).toEqual([thread])
  expect(await client().note.list({ textId: id })).toEqual([note])
})
}
