// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { $clauseNodes } from '../../../renderer/editor/document'
import { mounted } from './mounted'
import { $caretAt, clause, edit } from './support'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const COUNT = 700

function longDraft() {
  const draft = mounted(Array.from({ length: COUNT }, (_, at) => clause(`c${at}`, `Clause ${at}, which says something.`)))
  const element = (at: number) => draft.root.children[at] as HTMLElement
  return { ...draft, element, isAway: (at: number) => 'away' in element(at).dataset }
}

test('a clause is on the page before the browser is told that the selection is in it', () => {
  const { editor, root, isAway } = longDraft()
  expect(isAway(500)).toBe(true)
  const told: boolean[] = []
  const set = Selection.prototype.setBaseAndExtent
  vi.spyOn(Selection.prototype, 'setBaseAndExtent').mockImplementation(function (this: Selection, ...places) {
    const clauses = [places[0], places[2]].map((node) => [...root.children].find((child) => child.contains(node)) as HTMLElement)
    told.push(...clauses.map(({ dataset }) => 'away' in dataset))
    set.apply(this, places)
  })
  edit(editor, () => $caretAt(500, 0))
  expect(told).toContain(false)
  expect(told).not.toContain(true)
  edit(editor, () => $caretAt(300, 2))
  expect([told.includes(true), isAway(300)]).toEqual([false, false])
})

test('what the browser has selected and the editor does not know yet stays on the page', () => {
  const { editor, element, isAway } = longDraft()
  edit(editor, () => $caretAt(400, 0))
  const words = element(400).querySelector('span')!.firstChild!
  edit(editor, () => $caretAt(2, 0))
  getSelection()?.setBaseAndExtent(words, 1, words, 1)
  edit(editor, () => $clauseNodes()[600]!.remove())
  expect([isAway(2), isAway(400), isAway(300)]).toEqual([false, false, true])
})

test('the ends of the text are always on the page', () => {
  const { isAway } = longDraft()
  expect([isAway(0), isAway(COUNT - 1), isAway(COUNT - 2)]).toEqual([false, false, true])
})
