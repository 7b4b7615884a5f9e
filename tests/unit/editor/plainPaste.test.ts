// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { OWN_TYPE } from '../../../renderer/editor/clipboard/ownFormat'
import { registerPlainPaste } from '../../../renderer/editor/clipboard/registerPlainPaste'
import { mounted } from './mounted'
import { clause } from './support'

const clipboard = (held: Record<string, string>) => ({ getData: (type: string) => held[type] ?? '' }) as DataTransfer
const PDF = clipboard({ 'text/plain': '1. One\n2. Two' })

function plainPaste() {
  const { editor, root } = mounted([clause('a', 'One')])
  const plain = registerPlainPaste(editor)
  const key = (type: 'keydown' | 'keyup', more: KeyboardEventInit = {}) => root.dispatchEvent(new KeyboardEvent(type, { code: 'KeyV', ctrlKey: true, ...more }))
  return { plain, root, key }
}

test('the words alone are meant while their keys are held', () => {
  const { plain, key } = plainPaste()
  expect(plain.isAsked(PDF)).toBe(false)
  key('keydown')
  expect(plain.isAsked(PDF)).toBe(false)
  key('keydown', { shiftKey: true })
  expect(plain.isAsked(PDF)).toBe(true)
  key('keyup', { shiftKey: true })
  expect(plain.isAsked(PDF)).toBe(false)
})

test('by the desktop’s menu they are meant once, whatever was pressed before, and not after another key', () => {
  const { plain, key } = plainPaste()
  key('keydown', { shiftKey: true })
  key('keyup')
  window.dispatchEvent(new Event('chapeau:paste-plain'))
  expect([plain.isAsked(PDF), plain.isAsked(PDF)]).toEqual([true, false])
  window.dispatchEvent(new Event('chapeau:paste-plain'))
  key('keydown')
  expect(plain.isAsked(PDF)).toBe(false)
  plain.unregister()
  window.dispatchEvent(new Event('chapeau:paste-plain'))
  expect(plain.isAsked(PDF)).toBe(false)
})

test('what was copied here and comes without its form was asked for without it', () => {
  const { plain } = plainPaste()
  const words = '1. One\n2. Two'
  plain.copied(words)
  expect(plain.isAsked(PDF)).toBe(true)
  expect(plain.isAsked(clipboard({ 'text/plain': words.replace('\n', '\r\n') }))).toBe(true)
  expect(plain.isAsked(clipboard({ 'text/plain': words, [OWN_TYPE]: '[]' }))).toBe(false)
  expect(plain.isAsked(clipboard({ 'text/plain': words, 'text/html': '<p>One' }))).toBe(false)
  expect(plain.isAsked(clipboard({ 'text/plain': '1. Other' }))).toBe(false)
})
