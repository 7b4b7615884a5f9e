import { UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { Origin } from '../../../shared/model/origin'
import { readClauses } from '../../../renderer/editor/document'
import { $declareOrigins } from '../../../renderer/editor/insertion/declareOrigins'
import { $renewOrigin } from '../../../renderer/editor/insertion/renewOrigin'
import { $restoreWording } from '../../../renderer/editor/insertion/restoreWording'
import { clause, edit, headlessEditor, shown } from './support'

const origin = (id: string, text: string): Origin => ({
  id, textId: 't', clauseId: 'c', citation: 'Call, 1', language: 'en', wording: 'official', takenAt: 0,
  content: [{ type: 'text', text }],
})
const former = origin('o1', 'States shall protect the public core.')
const present = origin('o2', 'States shall protect the public cores.')

test('agreed words come back in one step, and undo takes them out again', () => {
  const text = 'States should protect the very public core.'
  const editor = headlessEditor([clause('a', text, { origins: ['o1'] })])
  const restore = (which: 'all' | { change: number; text: string }) => {
    let done = false
    edit(editor, () => void (done = $restoreWording({ clauseId: 'a', origin: former, which }, 'en')))
    return done
  }
  expect(restore({ change: 1, text })).toBe(true)
  expect(shown(editor)).toEqual(['paragraph 0 States should protect the public core.'])
  expect(restore({ change: 0, text }), 'counted in a text that is no more').toBe(false)
  expect(restore('all')).toBe(true)
  expect(plainText(readClauses(editor)[0]!.content)).toBe(plainText(former.content))
  expect(restore('all')).toBe(false)
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(shown(editor)).toEqual([`paragraph 0 ${text}`])
})

test('wording follows its corrected source, what was adapted in it stays, in one step to undo', () => {
  const editor = headlessEditor([
    clause('a', plainText(former.content), { origins: ['x', 'o1'] }),
    clause('b', 'States should protect the public core.', { origins: ['o1'] }),
    clause('c', 'States shall protect the inner ring.', { origins: ['o1'] }),
  ])
  const before = readClauses(editor)
  edit(editor, () => $renewOrigin({ clauseId: 'a', former, present }, 'en'))
  edit(editor, () => $renewOrigin({ clauseId: 'b', former, present }, 'en'))
  edit(editor, () => $renewOrigin({ clauseId: 'c', former, present }, 'en'))
  expect(shown(editor)).toEqual([
    'paragraph 0 States shall protect the public cores.',
    'paragraph 0 States should protect the public cores.',
    'paragraph 0 States shall protect the inner ring.',
  ])
  expect(readClauses(editor).map(({ origins }) => origins)).toEqual([['x', 'o2'], ['o2'], ['o2']])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual(before)
})

test('clauses come to name where their wording is from, without a word touched, in one step', () => {
  const editor = headlessEditor([clause('a', 'One', { origins: ['x'] }), clause('b', 'Two'), clause('c', 'Three')])
  const before = readClauses(editor)
  edit(editor, () => $declareOrigins([{ clauseId: 'a', origin: former }, { clauseId: 'c', origin: present }]))
  expect(readClauses(editor)).toEqual(before.map((one, at) => ({ ...one, origins: [['x', 'o1'], [], ['o2']][at]! })))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(readClauses(editor)).toEqual(before)
})
