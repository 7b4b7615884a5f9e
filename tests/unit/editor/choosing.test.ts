// @vitest-environment jsdom
import { COPY_COMMAND, CUT_COMMAND, KEY_TAB_COMMAND, PASTE_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { $bracketClauses } from '../../../renderer/editor/brackets/bracketCommands'
import { registerClipboard } from '../../../renderer/editor/clipboard/registerClipboard'
import { $changeKind, $moveClause } from '../../../renderer/editor/structureCommands'
import { mounted, type Mounted } from './mounted'
import { $caretAt, $selectBetween, clause, edit, ids, shown } from './support'

afterEach(() => document.body.replaceChildren())

// jsdom has neither a clipboard nor the event of one.
class FakeClipboardEvent extends Event {
  readonly clipboardData: { data: Map<string, string>; setData(type: string, value: string): void; getData(type: string): string }
  constructor(data: Map<string, string>) {
    super('copy', { cancelable: true })
    this.clipboardData = { data, setData: (type, value) => void data.set(type, value), getData: (type) => data.get(type) ?? '' }
  }
}
beforeAll(() => void Object.assign(globalThis, { ClipboardEvent: FakeClipboardEvent }))

function draft(...more: Parameters<typeof clause>[]) {
  const made = mounted([
    clause('h', 'Head', { kind: 'heading' }),
    clause('a', 'alpha'),
    clause('b', 'beta'),
    ...more.map((one) => clause(...one)),
    clause('g', 'Next', { kind: 'heading' }),
    clause('z', 'omega'),
  ])
  registerClipboard(made.editor, {
    labelOf: () => '',
    numberOf: () => null,
    isKnown: () => true,
    numbering: () => ({ scheme: 'none', language: 'en' }),
    $chosen: made.view.$chosen,
  })
  return made
}

function chosenAt(at: number, ...more: Parameters<typeof clause>[]) {
  const made = draft(...more)
  edit(made.editor, () => $caretAt(at, 1))
  made.press('Escape')
  return made
}

const clip = ({ editor }: Mounted, command: typeof COPY_COMMAND | typeof PASTE_COMMAND, data = new Map<string, string>()) => {
  const event: Event = new FakeClipboardEvent(data)
  edit(editor, () => void editor.dispatchCommand(command, event as ClipboardEvent))
  return data
}

test('Escape chooses the clause with the caret, arrows another, Shift more of them', () => {
  const made = chosenAt(1)
  expect(made.seen()).toEqual(['Head', '*alpha*', 'beta', 'Next', 'omega'])
  made.press('ArrowDown')
  expect(made.seen()).toEqual(['Head', 'alpha', '*beta*', 'Next', 'omega'])
  made.press('ArrowUp', { shiftKey: true })
  made.press('ArrowUp', { shiftKey: true })
  expect(made.seen()).toEqual(['*Head*', '*alpha*', '*beta*', 'Next', 'omega'])
  made.press('ArrowDown', { shiftKey: true })
  expect(made.seen()).toEqual(['Head', '*alpha*', '*beta*', 'Next', 'omega'])
  made.press('End')
  expect(made.seen().at(-1)).toBe('*omega*')
})

test('Escape on words of several clauses chooses these', () => {
  const made = draft()
  edit(made.editor, () => $selectBetween([1, 2], [2, 2]))
  made.press('Escape')
  expect(made.seen()).toEqual(['Head', '*alpha*', '*beta*', 'Next', 'omega'])
})

test('Enter goes back to the text, and what is typed goes behind it and replaces nothing', () => {
  const made = chosenAt(1)
  made.press('Enter')
  expect(made.seen()).not.toContain('*alpha*')
  expect(shown(made.editor)).toHaveLength(5)
  made.press('Escape')
  made.press('x')
  edit(made.editor, () => {
    expect(made.view.$chosen()).toBeNull()
  })
  expect(shown(made.editor)).toContain('paragraph 0 alpha')
  expect(getSelection()?.isCollapsed).toBe(true)
})

test('Delete takes the chosen clauses out, and undo brings them back with their ids', () => {
  const made = chosenAt(1)
  made.press('ArrowDown', { shiftKey: true })
  made.press('Delete')
  expect(made.seen()).toEqual(['Head', 'Next', 'omega'])
  edit(made.editor, () => void made.editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(ids(made.editor)).toEqual(['h', 'a', 'b', 'g', 'z'])
})

test('an empty clause can be chosen and taken out, and the last of all leaves one to write in', () => {
  const made = chosenAt(3, ['e', ''])
  made.press('Backspace')
  expect(ids(made.editor)).toEqual(['h', 'a', 'b', 'g', 'z'])
  made.press('Escape')
  made.press('Home')
  made.press('End', { shiftKey: true })
  made.press('Delete')
  expect(shown(made.editor)).toEqual(['paragraph 0'])
})

test('kind, depth, place and brackets are changed of all, which stay chosen', () => {
  const made = chosenAt(1)
  made.press('ArrowDown', { shiftKey: true })
  edit(made.editor, () => void $changeKind('chapeau'))
  edit(made.editor, () => void made.editor.dispatchCommand(KEY_TAB_COMMAND, new KeyboardEvent('keydown', { key: 'Tab' })))
  expect(shown(made.editor).slice(1, 3)).toEqual(['chapeau 1 alpha', 'chapeau 1 beta'])
  edit(made.editor, () => void $bracketClauses(made.view.$chosen()))
  expect(made.seen()).toEqual(['Head', '*[alpha]*', '*[beta]*', 'Next', 'omega'])
  made.press('ArrowUp')
  edit(made.editor, () => void $moveClause('down'))
  expect(made.seen()).toEqual(['Head', '[beta]', '*[alpha]*', 'Next', 'omega'])
})

test('a folded clause stands for all it hides', () => {
  const made = chosenAt(0)
  made.press('ArrowLeft')
  expect(made.seen()).toEqual(['*Head +2*', 'Next', 'omega'])
  made.press('ArrowDown', { shiftKey: true })
  expect(made.seen()).toEqual(['*Head +2*', '*Next*', 'omega'])
  made.press('ArrowUp')
  const copied = clip(made, COPY_COMMAND)
  expect(copied.get('text/plain')).toBe('Head\nalpha\nbeta')
  made.press('Delete')
  expect(ids(made.editor)).toEqual(['g', 'z'])
})

test('left and right go out of a section and into it', () => {
  const made = chosenAt(2)
  made.press('ArrowLeft')
  expect(made.seen()[0]).toBe('*Head*')
  made.press('ArrowRight')
  expect(made.seen()[1]).toBe('*alpha*')
})

test('cut and paste move whole clauses, behind those chosen', () => {
  const made = chosenAt(1)
  const data = clip(made, CUT_COMMAND)
  expect(made.seen()).toEqual(['Head', 'beta', 'Next', 'omega'])
  edit(made.editor, () => $caretAt(3, 0))
  made.press('Escape')
  clip(made, PASTE_COMMAND, data)
  expect(shown(made.editor)).toEqual(['heading 0 Head', 'paragraph 0 beta', 'heading 0 Next', 'paragraph 0 omega', 'paragraph 0 alpha'])
})

test('a caret put elsewhere ends the choice', () => {
  const made = chosenAt(1)
  edit(made.editor, () => $caretAt(2, 1))
  expect(made.seen()).toEqual(['Head', 'alpha', 'beta', 'Next', 'omega'])
})
