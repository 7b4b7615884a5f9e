import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Clause } from '../../../shared/model/clause'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeAll(() => void (core = openTestCore()))
afterAll(() => core.close())

const operative = (id: string, content: Clause['content']): Clause => ({
  id, kind: 'operative', depth: 0, content, lockedLabel: null, origins: [],
})

test('a cross-reference whose target is gone stands between a text and a clean one; one with a target does not', async () => {
  const draft = await core.client.text.create({ title: 'Draft', language: 'en', from: 'blank' })
  const clauses = [
    operative('a', [{ type: 'text', text: 'Acts.' }]),
    operative('b', [{ type: 'text', text: 'As in ' }, { type: 'reference', target: 'a', text: '7' }]),
    operative('c', [{ type: 'text', text: 'As in ' }, { type: 'reference', target: 'gone', text: '12 (a)' }]),
  ]
  await core.client.text.save({ id: draft.id, base: draft.revision, clauses, order: ['a', 'b', 'c'], window: 'w' })
  const { unresolved } = await core.client.export.check({ state: { text: draft.id } })
  expect(unresolved).toEqual([
    { clauseId: 'c', label: '3.', what: 'reference', text: '12 (a)', at: { start: 6, end: 12 } },
  ])
  const file = await core.client.export.make({ state: { text: draft.id }, format: 'txt', unresolved: 'announce' })
  expect(await file.text()).toContain('As in 1')
})
