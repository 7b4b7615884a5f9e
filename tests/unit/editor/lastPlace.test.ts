// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { $clauseNodes } from '../../../renderer/editor/document'
import { registerPlaceMemory, resumePlace } from '../../../renderer/editor/lastPlace'
import { $selectedPlaces } from '../../../renderer/editor/history/selectedPlaces'
import { clause, headlessEditor } from './support'

const CLAUSES = [clause('a', 'One'), clause('b', 'Two'), clause('c', 'Three')]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  localStorage.clear()
  vi.useRealTimers()
})

function writing() {
  const editor = headlessEditor(CLAUSES)
  const places = registerPlaceMemory(editor, 'draft')
  const enter = (index: number): void => places.remember(editor.getEditorState().read(() => $clauseNodes()[index]!.getKey()))
  return { ...places, enter }
}

/** The clause with the caret when the draft is opened again. */
function resumed(): string | undefined {
  const editor = headlessEditor(CLAUSES)
  resumePlace(editor, 'draft', true)
  return editor.getEditorState().read(() => $selectedPlaces()?.focus.clause)
}

test('a place is written once the page is idle, the last of those gone through', () => {
  const { enter } = writing()
  enter(1)
  enter(2)
  expect(localStorage).toHaveLength(0)
  vi.runAllTimers()
  expect(resumed()).toBe('c')
})

test('a place is not lost where the text is left, or the page, before it is idle', () => {
  const first = writing()
  first.enter(1)
  first.unregister()
  expect(resumed()).toBe('b')
  const second = writing()
  second.enter(2)
  window.dispatchEvent(new Event('pagehide'))
  expect(resumed()).toBe('c')
})
