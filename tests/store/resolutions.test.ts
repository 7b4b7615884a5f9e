import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertResolution, listResolutions } from '../../electron/store/resolutions'
import { openStore, type Store } from '../../electron/store/store'
import { deleteText, insertText } from '../../electron/store/texts'
import { readBrackets } from '../../shared/brackets/readBrackets'
import { resolveBracket } from '../../shared/brackets/resolve'
import { resolution, type Resolution } from '../../shared/model/bracket'
import type { Clause } from '../../shared/model/clause'

const DESCRIPTION = {
  title: 'T', shortTitle: null, language: 'en', adoptedOn: null, adoptedBy: null, source: null,
  licence: null, note: null, wording: 'working', scheme: 'call',
} as const
let folder: string
let store: Store
let text: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chapeau-resolutions-'))
  store = openStore(join(folder, 'chapeau.sqlite'), join(folder, 'backups'), 0)
  text = insertText(store, { ...DESCRIPTION, id: 't', kind: 'draft', group: 't' }, 0)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function resolutionOf(id: string, resolvedAt: number): Resolution {
  const clause: Clause = {
    id: 'c', kind: 'item', depth: 1, lockedLabel: '3 bis', numbering: { startAt: 3 }, origins: ['o'],
    content: [
      { type: 'text', text: 'We \ud800\u0000 ' },
      { type: 'opening', id: `b-${id}`, proponents: ['Canada'], opponents: ['Japan'], note: 'ask again' },
      { type: 'text', text: 'act', marks: ['italic'] },
      { type: 'footnote', id: 'f', content: [{ type: 'text', text: 'or not' }] },
      { type: 'closing' },
    ],
  }
  const reading = readBrackets([clause])
  const { resolution: made } = resolveBracket([clause], reading, reading.brackets[0]!, 'dropped', 'en')
  return resolution.parse({ ...made, id, textId: 't', label: '3 bis', resolvedAt })
}

it('gives back what was decided and the wording it was decided in, newest first', () => {
  const [older, newer] = [resolutionOf('r1', 1), resolutionOf('r2', 2)]
  insertResolution(store, text, older)
  insertResolution(store, text, newer)
  expect(listResolutions(store, text, 't')).toEqual([newer, older])
})

it('goes with its text', () => {
  insertResolution(store, text, resolutionOf('r1', 1))
  deleteText(store, text)
  expect(store.sql('SELECT count(*) AS left FROM resolution').get()).toEqual({ left: 0 })
})
