import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTextReading, readClauses } from '../../../electron/core/textReading'
import { listClauses } from '../../../electron/store/clauses'
import { getText } from '../../../electron/store/texts'
import { citations } from '../../../shared/clauses/citation'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { numberingScheme } from '../../../shared/model/text'
import { openTestCore, type TestCore } from '../../support/core'

let core: TestCore
beforeAll(() => void (core = openTestCore()))
afterAll(() => core.close())

const clause = (id: string, kind: Clause['kind'], text: string, more: Partial<Clause> = {}): Clause => {
  return { id, kind, depth: 0, content: contentFromPlain(text), lockedLabel: null, origins: [], ...more }
}

it.each(numberingScheme.options)('a search result of a text numbered as %s is called and cited as the text itself does', async (scheme) => {
  const clauses = [
    clause('title', 'title', 'A Call'),
    clause('recital', 'preambular', '(1) Recalling "type":"reference" and "cell":true, which are words here,'),
    clause('heading', 'heading', 'Principles'),
    clause('one', 'operative', 'Protect the public core:'),
    clause('item', 'item', 'its routing;', { depth: 1 }),
    clause('row', 'paragraph', '', {
      content: [{ type: 'text', text: 'Left' }, { type: 'break', cell: true }, { type: 'text', text: 'Right' }],
    }),
    clause('refers', 'operative', '', {
      content: [{ type: 'text', text: 'As said in ' }, { type: 'reference', target: 'item', text: 'another number' }],
    }),
    clause('locked', 'paragraph', 'Kept.', { lockedLabel: '3 bis' }),
  ]
  const description = {
    title: 'A Call', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null, licence: null, note: null,
    wording: 'working' as const, scheme,
  }
  const { id } = await core.client.import.store({ kind: 'draft', description, clauses })
  const store = core.core.context.store()
  const text = getText(store, id)
  const read = readClauses(text.record, listClauses(store, text.pk))
  const cited = citations(text.record, read)
  const places = createTextReading().places(store, text)
  expect(read.map((one) => places.get(one.id))).toEqual(
    read.map((one, at) => ({
      kind: one.kind, label: one.label, citation: cited[at],
      ...(one.id === 'refers' && { present: plainText(one.content) }),
    })),
  )
})
