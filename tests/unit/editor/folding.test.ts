// @vitest-environment jsdom
import { DELETE_CHARACTER_COMMAND, UNDO_COMMAND } from 'lexical'
import { afterEach, describe, expect, test } from 'vitest'
import { createDraftFinder } from '../../../renderer/editor/finding/draftFinder'
import { focusClause } from '../../../renderer/editor/focusClause'
import { $clauseNodes, $selectedClause } from '../../../renderer/editor/document'
import { $splitClause } from '../../../renderer/editor/splitAndMerge'
import { mounted } from './mounted'
import { $caretAt, clause, edit } from './support'

afterEach(() => document.body.replaceChildren())

const DRAFT = [
  clause('h1', 'One', { kind: 'heading' }),
  clause('a', 'alpha'),
  clause('c', 'to:', { kind: 'chapeau' }),
  clause('i', 'beta', { kind: 'item', depth: 1 }),
  clause('h2', 'Two', { kind: 'heading' }),
  clause('z', 'omega'),
]

const FOLDED = ['One +3', 'Two', 'omega']

function folded() {
  const draft = mounted(DRAFT)
  edit(draft.editor, () => $caretAt(0, 3))
  draft.press('Enter', { ctrlKey: true })
  expect(draft.seen()).toEqual(FOLDED)
  return draft
}

test('Ctrl+Enter folds the section, again unfolds it', () => {
  const draft = folded()
  draft.press('Enter', { ctrlKey: true })
  expect(draft.seen()).toEqual(['One', 'alpha', 'to:', 'beta', 'Two', 'omega'])
})

test('from within, the nearest clause that can hide something is folded, and the caret goes there', () => {
  const draft = mounted(DRAFT)
  edit(draft.editor, () => $caretAt(3, 2))
  draft.press('Enter', { ctrlKey: true })
  expect(draft.seen()).toEqual(['One', 'alpha', 'to: +1', 'Two', 'omega'])
  draft.editor.read(() => expect($selectedClause()?.getId()).toBe('c'))
})

test('all sections fold and unfold, with those inside others', () => {
  const draft = mounted([...DRAFT, clause('h3', 'Three', { kind: 'heading', depth: 1 }), clause('y', 'psi')])
  draft.view.foldAll()
  expect(draft.seen()).toEqual(['One +3', 'Two +3'])
  draft.view.unfoldAll()
  expect(draft.seen()).toHaveLength(8)
})

test('folding is no change of the draft, and is remembered', () => {
  const draft = mounted(DRAFT, 'kept')
  const before = JSON.stringify(draft.editor.getEditorState())
  draft.view.foldAll()
  expect(JSON.stringify(draft.editor.getEditorState())).toBe(before)
  expect(mounted(DRAFT, 'kept').seen()).toEqual(['One +3', 'Two +1'])
  expect(localStorage.getItem('chapeau.folds')).toContain('["kept",["h1","h2"]]')
})

describe('what is hidden shows itself', () => {
  test('when a jump goes there', () => {
    const draft = folded()
    focusClause(draft.editor, 'i')
    expect(draft.seen()).toHaveLength(6)
  })

  test('when a match is found there', () => {
    const draft = folded()
    const finder = createDraftFinder(draft.editor, () => '')
    finder.seek({ words: 'beta', matchCase: false, accents: false, wholeWord: false, where: 'everywhere' })
    expect(draft.seen()).toHaveLength(6)
    finder.unregister()
  })

  test('when undo changes it', () => {
    const draft = mounted(DRAFT)
    edit(draft.editor, () => $caretAt(1, 2))
    edit(draft.editor, $splitClause)
    edit(draft.editor, () => $caretAt(0, 0))
    draft.view.toggleFold()
    expect(draft.seen()).toEqual(['One +4', 'Two', 'omega'])
    edit(draft.editor, () => void draft.editor.dispatchCommand(UNDO_COMMAND, undefined))
    expect(draft.seen()).toEqual(['One', 'alpha', 'to:', 'beta', 'Two', 'omega'])
  })

  test('when Enter at the end of its heading begins a clause there', () => {
    const draft = folded()
    edit(draft.editor, () => $caretAt(0, 3))
    edit(draft.editor, $splitClause)
    expect(draft.seen()).toEqual(['One', '', 'alpha', 'to:', 'beta', 'Two', 'omega'])
  })

  test.each([
    ['Delete at the end of its heading', 0, 3, false],
    ['Backspace behind it', 4, 0, true],
  ])('instead of being joined unseen: %s', (_, at, offset, backward) => {
    const draft = folded()
    edit(draft.editor, () => $caretAt(at, offset))
    edit(draft.editor, () => void draft.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward))
    expect(draft.seen()).toEqual(['One', 'alpha', 'to:', 'beta', 'Two', 'omega'])
  })
})

test('what comes to stand under a folded heading is hidden, and counted', () => {
  const draft = folded()
  edit(draft.editor, () => void $clauseNodes()[4]!.setKind('paragraph'))
  expect(draft.seen()).toEqual(['One +5'])
})

test('elements made anew are hidden as before', () => {
  const draft = folded()
  draft.editor.setRootElement(null)
  draft.editor.setRootElement(draft.root)
  expect(draft.seen()).toEqual(FOLDED)
})
