import { $getSelection, UNDO_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { FindQuery } from '../../../shared/find/createFinder'
import type { Clause } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import { readClauses } from '../../../renderer/editor/document'
import { createDraftFinder } from '../../../renderer/editor/finding/draftFinder'
import { $selectedPlaces } from '../../../renderer/editor/history/selectedPlaces'
import { historyOf } from '../../../renderer/editor/history/ClauseHistoryExtension'
import { $caretAt, clause, edit, headlessEditor } from './support'

function open(clauses: readonly Clause[]) {
  const editor = headlessEditor(clauses)
  const finder = createDraftFinder(editor, (key) => `label ${key}`)
  return {
    editor,
    finder,
    seek: (words: string, query: Partial<FindQuery> = {}) =>
      finder.seek({ words, wholeWord: false, accents: false, matchCase: false, where: 'everywhere', ...query }),
    words: () => readClauses(editor).map(({ content }) => plainText(content)),
    selected: () => editor.getEditorState().read(() => $getSelection()?.getTextContent()),
    caret: () => editor.getEditorState().read($selectedPlaces),
    undo: () => edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined)),
  }
}

const asTyped = (words: string) => ({ words, keepCase: false })

describe('finding', () => {
  test('goes from the caret on, and round the ends', () => {
    const { editor, finder, seek, selected } = open([clause('a', 'one two'), clause('b', 'two TWO'), clause('c', 'x')])
    edit(editor, () => $caretAt(1, 1))
    seek('two')
    expect(finder.state()).toMatchObject({ count: 3, position: 2 })
    expect(selected()).toBe('TWO')
    finder.step(1)
    expect(finder.state()).toMatchObject({ position: 0, current: { around: { before: 'one ', found: 'two' } } })
    finder.step(-1)
    expect(finder.state().position).toBe(2)
  })

  test('goes on from where it is as the words grow', () => {
    const { finder, seek } = open([clause('a', 'shall share shall')])
    seek('sha')
    finder.step(1)
    expect(finder.state().position).toBe(1)
    seek('shall')
    expect(finder.state()).toMatchObject({ count: 2, position: 1 })
  })

  test('finds words that different marks run through', () => {
    const content: InlineContent = [{ type: 'text', text: 'agreed lan' }, { type: 'text', text: 'guage', marks: ['bold'] }]
    const { finder, seek } = open([{ ...clause('a', ''), content }])
    seek('language')
    expect(finder.state()).toMatchObject({ count: 1, current: { obstacle: null } })
  })

  test('looks inside brackets or outside them', () => {
    const { finder, seek } = open([clause('a', 'shall [shall] shall')])
    seek('shall', { where: 'inside' })
    expect(finder.state().count).toBe(1)
    seek('shall', { where: 'outside' })
    expect(finder.state().count).toBe(2)
  })
})

describe('replacing one', () => {
  test('goes on behind the new words', () => {
    const { finder, seek, words, selected } = open([clause('a', 'a aa'), clause('b', 'a')])
    seek('a')
    finder.replaceCurrent(asTyped('aaa'))
    expect(words()).toEqual(['aaa aa', 'a'])
    expect(finder.state().position).toBe(3)
    finder.replaceCurrent(asTyped('b'))
    expect(words()).toEqual(['aaa ba', 'a'])
    expect(selected()).toBe('a')
  })

  test('gives the new words the marks of the old, and keeps what stands beside them', () => {
    const content: InlineContent = [
      { type: 'opening', id: 'br', proponents: ['Canada'], opponents: [], note: null },
      { type: 'text', text: 'Deci', marks: ['italic'] },
      { type: 'text', text: 'des to' },
      { type: 'closing' },
      { type: 'footnote', id: 'f', content: [{ type: 'text', text: 'note' }] },
    ]
    const { editor, finder, seek } = open([{ ...clause('a', ''), content }])
    seek('decides')
    finder.replaceCurrent({ words: 'agrees', keepCase: true })
    expect(readClauses(editor)[0]!.content).toEqual([
      content[0],
      { type: 'text', text: 'Agrees', marks: ['italic'] },
      { type: 'text', text: ' to' },
      content[3],
      content[4],
    ])
  })

  test('passes over what would be lost with the words', () => {
    const content: InlineContent = [
      { type: 'text', text: 'see paragraph ' },
      { type: 'reference', target: 'b', text: '2' },
    ]
    const { finder, seek, words } = open([{ ...clause('a', ''), content }, clause('b', 'paragraph 2')])
    seek('paragraph 2')
    expect(finder.state().current?.obstacle).toBe('reference')
    finder.replaceCurrent(asTyped('x'))
    expect(words()).toEqual(['see paragraph 2', 'paragraph 2'])
    expect(finder.state()).toMatchObject({ position: 1, current: { obstacle: null } })
  })
})

describe('replacing all', () => {
  test('does what was planned, as one step to undo', () => {
    const { editor, finder, seek, words, undo, selected } = open([clause('a', 'Shall and shall'), clause('b', 'none'), clause('c', 'SHALL')])
    seek('shall')
    const planned = finder.plan({ words: 'will', keepCase: true })
    expect(planned.map(({ words: becomes }) => becomes)).toEqual(['Will', 'will', 'WILL'])
    expect(finder.replaceAll(planned.filter((_, index) => index !== 1))).toBe(2)
    expect(words()).toEqual(['Will and shall', 'none', 'WILL'])
    expect(finder.state().count).toBe(1)
    finder.step(1)
    expect(selected()).toBe('shall')
    undo()
    expect(words()).toEqual(['Shall and shall', 'none', 'SHALL'])
    expect(historyOf(editor).last).toBeUndefined()
  })

  test('leaves what was changed meanwhile, and what cannot be replaced', () => {
    const { editor, finder, seek, words } = open([clause('a', 'one two'), clause('b', 'one [t]wo'), clause('c', 'two')])
    seek('two')
    const planned = finder.plan(asTyped('2'))
    edit(editor, () => {
      $caretAt(0, 0)
      const selection = $getSelection()
      selection?.insertText('zero ')
    })
    expect(finder.replaceAll(planned)).toBe(1)
    expect(words()).toEqual(['zero one two', 'one [t]wo', '2'])
  })

  test('keeps the caret with its words', () => {
    const { editor, finder, seek, caret } = open([clause('a', 'aa b aa c')])
    seek('aa')
    const planned = finder.plan(asTyped('long'))
    edit(editor, () => $caretAt(0, 8))
    finder.replaceAll(planned)
    expect(caret()?.focus).toEqual({ clause: 'a', offset: 12 })
  })

  test('takes words away', () => {
    const { finder, seek, words } = open([clause('a', 'very good'), clause('b', 'very ')])
    seek('very ')
    finder.replaceAll(finder.plan(asTyped('')))
    expect(words()).toEqual(['good', ''])
  })
})
