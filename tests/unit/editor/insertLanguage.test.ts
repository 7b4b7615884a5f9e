import { REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { describe, expect, test } from 'vitest'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { plainText } from '../../../shared/clauses/plainText'
import type { InlineContent } from '../../../shared/model/inline'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { Origin } from '../../../shared/model/origin'
import { readClauses } from '../../../renderer/editor/document'
import { $insertLanguage } from '../../../renderer/editor/insertion/insertLanguage'
import { $caretAt, $selectBetween, clause, edit, headlessEditor, shown } from './support'

const AGREED = 'States shall protect the public core.'

function origin(content: InlineContent, passage?: Origin['passage']): Origin {
  return {
    id: 'o1', textId: 'call', clauseId: 'p1', citation: 'Call, principle 1', language: 'en', wording: 'official',
    content, takenAt: 0, ...(passage && { passage }),
  }
}

const whole = origin([{ type: 'text', text: AGREED }])
const passage = (words: string): Origin => {
  const start = AGREED.indexOf(words)
  return origin(whole.content, { start, end: start + words.length })
}

function insert(editor: LexicalEditor, from: Origin, mode: InsertionMode, proponent: string | null = null, cites = false): InsertionMode {
  let done: InsertionMode = mode
  edit(editor, () => void (done = $insertLanguage(from, { mode, proponent, cites }).mode))
  return done
}

const draft = () => [
  clause('a', 'First words.', { kind: 'operative', origins: ['old'] }),
  clause('b', 'under it', { kind: 'item', depth: 1 }),
  clause('c', 'Last words.', { kind: 'operative' }),
]

describe('a clause taken whole', () => {
  test('becomes a clause of the draft’s own kind after the selected one and what stands under it', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(0, 3))
    insert(editor, whole, 'verbatim')
    expect(shown(editor)[2]).toBe(`operative 0 ${AGREED}`)
    expect(readClauses(editor)[2]?.origins).toEqual(['o1'])
  })

  test('stands before the clause that was named, as one of its kind, wherever the caret is', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(2, 0))
    edit(editor, () => void $insertLanguage(whole, { mode: 'verbatim', proponent: null, cites: false, before: 'b' }))
    expect(shown(editor)[1]).toBe(`item 1 ${AGREED}`)
  })

  test('as a proposal it is in a bracket that names who puts it forward', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(2, 0))
    insert(editor, whole, 'proposal', 'France')
    const [, , , inserted] = readClauses(editor)
    expect(plainText(inserted!.content)).toBe(`[${AGREED}]`)
    expect(inserted!.content[0]).toMatchObject({ type: 'opening', proponents: ['France'] })
    expect(inserted!.content.at(-1)).toEqual({ type: 'closing' })
  })

  test('as an alternative it stands in a bracket beside the present wording, which gets one', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(0, 3))
    expect(insert(editor, whole, 'alternative')).toBe('alternative')
    const clauses = readClauses(editor)
    expect(plainText(clauses[0]!.content)).toBe(`[First words.] [${AGREED}]`)
    expect(clauses[0]!.origins).toEqual(['old', 'o1'])
    const { brackets } = readBrackets(clauses)
    expect(brackets.map(({ alternatives }) => alternatives)).toEqual([0, 0])
  })

  test('a third alternative joins the two there are', () => {
    const editor = headlessEditor([clause('a', '[one way] [another way]')])
    edit(editor, () => $caretAt(0, 0))
    insert(editor, whole, 'alternative')
    expect(shown(editor)).toEqual([`paragraph 0 [one way] [another way] [${AGREED}]`])
  })

  test('beside brackets that do not balance it becomes a proposal after the clause', () => {
    const editor = headlessEditor([clause('a', 'Opened [and never closed')])
    edit(editor, () => $caretAt(0, 0))
    expect(insert(editor, whole, 'alternative')).toBe('proposal')
    expect(shown(editor)).toEqual(['paragraph 0 Opened [and never closed', `paragraph 0 [${AGREED}]`])
  })

  test('a short title stays what both alternatives stand under', () => {
    const titled = (text: string): InlineContent => [
      { type: 'text', text: 'Title', marks: ['bold'] }, { type: 'break' }, { type: 'text', text },
    ]
    const editor = headlessEditor([{ ...clause('a', ''), content: titled('Ours.') }])
    edit(editor, () => $caretAt(0, 2))
    insert(editor, origin(titled('Theirs as agreed.')), 'alternative')
    expect(shown(editor)).toEqual(['paragraph 0 Title\n[Ours.] [Theirs as agreed.]'])
  })

  test('in place of the wording it is the only origin, and one undo brings both back', () => {
    const editor = headlessEditor(draft())
    const before = readClauses(editor)
    edit(editor, () => $caretAt(0, 3))
    insert(editor, whole, 'replace')
    expect(readClauses(editor)[0]).toMatchObject({ id: 'a', kind: 'operative', content: whole.content, origins: ['o1'] })
    edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
    expect(readClauses(editor)).toEqual(before)
  })

  test('with its citation in a footnote at the end of its words, inside the bracket', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(2, 0))
    insert(editor, whole, 'proposal', null, true)
    const content = readClauses(editor)[3]!.content
    expect(content.map(({ type }) => type)).toEqual(['opening', 'text', 'footnote', 'closing'])
    expect(content[2]).toMatchObject({ content: [{ type: 'text', text: 'Call, principle 1.' }] })
  })

  test('what a cross-reference names is in the other text: it comes as words', () => {
    const editor = headlessEditor([clause('a', '')])
    edit(editor, () => $caretAt(0, 0))
    insert(editor, origin([{ type: 'text', text: 'As in ' }, { type: 'reference', target: 'x', text: '3' }]), 'verbatim')
    expect(readClauses(editor)[0]!.content).toEqual([{ type: 'text', text: 'As in 3' }])
  })
})

describe('a passage', () => {
  test('goes to the caret with the spaces it needs, and its clause names one origin more', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $caretAt(0, 'First'.length))
    insert(editor, passage('the public core'), 'verbatim')
    expect(shown(editor)[0]).toBe('operative 0 First the public core words.')
    expect(readClauses(editor)[0]!.origins).toEqual(['old', 'o1'])
  })

  test('beside the selected words it is an alternative to them', () => {
    const editor = headlessEditor([clause('a', 'All should act.')])
    edit(editor, () => $selectBetween([0, 4], [0, 10]))
    insert(editor, passage('shall'), 'alternative', 'Chile')
    expect(shown(editor)).toEqual(['paragraph 0 All [should][shall] act.'])
  })

  test('replaces the selected words alone', () => {
    const editor = headlessEditor([clause('a', 'All should act.')])
    edit(editor, () => $selectBetween([0, 4], [0, 10]))
    insert(editor, passage('shall protect'), 'replace')
    expect(shown(editor)).toEqual(['paragraph 0 All shall protect act.'])
  })

  test('keeps the marks of its words', () => {
    const content: InlineContent = [{ type: 'text', text: 'Calls upon', marks: ['italic'] }, { type: 'text', text: ' all' }]
    const editor = headlessEditor([clause('a', '')])
    edit(editor, () => $caretAt(0, 0))
    insert(editor, origin(content, { start: 6, end: 14 }), 'verbatim')
    expect(readClauses(editor)[0]!.content).toEqual([{ type: 'text', text: 'upon', marks: ['italic'] }, { type: 'text', text: ' all' }])
  })
})

test.each(['verbatim', 'proposal', 'alternative', 'replace'] as const)('%s is one step, undone and done again exactly', (mode) => {
  for (const from of [whole, passage('protect the public')]) {
    const editor = headlessEditor(draft())
    const before = readClauses(editor)
    edit(editor, () => $caretAt(2, 4))
    insert(editor, from, mode, 'Kenya', true)
    const after = readClauses(editor)
    expect(after).not.toEqual(before)
    edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
    expect(readClauses(editor)).toEqual(before)
    edit(editor, () => void editor.dispatchCommand(REDO_COMMAND, undefined))
    expect(readClauses(editor)).toEqual(after)
  }
})
