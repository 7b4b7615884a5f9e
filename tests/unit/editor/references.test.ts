// @vitest-environment jsdom
import { UNDO_COMMAND } from 'lexical'
import { afterEach, expect, test } from 'vitest'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { $clauseNodes } from '../../../renderer/editor/document'
import { registerLabels } from '../../../renderer/editor/numbering/labels'
import { registerReferences } from '../../../renderer/editor/references/registerReferences'
import { $splitClause } from '../../../renderer/editor/splitAndMerge'
import type { Clause } from '../../../shared/model/clause'
import { $caretAt, clause, edit } from './support'

// jsdom lays nothing out and so has nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined

afterEach(() => document.body.replaceChildren())

/** A paragraph that names the clauses with these ids, each last seen as "?". */
function naming(id: string, ...targets: string[]): Clause {
  const content = targets.flatMap((target) => [
    { type: 'text' as const, text: 'see ' },
    { type: 'reference' as const, target, text: '?' },
  ])
  return { ...clause(id, '', { kind: 'operative' }), content }
}

function drawing(clauses: Clause[]) {
  const editor = createDraftEditor({
    clauses,
    onError(error) {
      throw error
    },
  })
  const mount = (): HTMLElement => {
    const root = document.createElement('div')
    document.body.append(root)
    editor.setRootElement(root)
    return root
  }
  let root = mount()
  const labels = registerLabels(editor, { scheme: 'un', language: 'en' })
  const references = registerReferences(editor, labels, () => undefined)
  /** What each reference says, a broken one in angle brackets. */
  const shown = () =>
    [...root.querySelectorAll<HTMLElement>('[data-reference]')].map((element) =>
      element.hasAttribute('data-broken') ? `<${element.textContent}>` : element.textContent,
    )
  return { editor, labels, references, shown, mountAnew: () => void (root = mount()) }
}

const draft = () => [clause('a', 'Alpha', { kind: 'operative' }), naming('b', 'd', 'a'), clause('c', 'Gamma', { kind: 'operative' }), naming('d', 'b')]

test('references follow what renumbers, and another page or scheme', () => {
  const { editor, labels, shown, mountAnew } = drawing(draft())
  expect(shown()).toEqual(['4', '1', '2'])
  edit(editor, () => $caretAt(0, 2))
  edit(editor, $splitClause)
  expect(shown()).toEqual(['5', '1', '3'])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(shown()).toEqual(['4', '1', '2'])
  mountAnew()
  expect(shown()).toEqual(['4', '1', '2'])
  labels.setNumbering({ scheme: 'none', language: 'en' })
  expect(shown()).toEqual(['<?>', '<?>', '<?>'])
  labels.setNumbering({ scheme: 'un', language: 'en' })
  expect(shown()).toEqual(['4', '1', '2'])
})

test('those to nothing are told in reading order, with their places, until their target is back', () => {
  const { editor, references, shown } = drawing([naming('z', 'gone'), ...draft()])
  expect(references.broken()).toEqual([{ clauseId: 'z', at: 4, text: '?' }])
  edit(editor, () => $clauseNodes()[4]!.remove())
  edit(editor, () => $clauseNodes()[1]!.remove())
  expect(shown()).toEqual(['<?>', '<?>', '<?>'])
  expect(references.broken()).toEqual([
    { clauseId: 'z', at: 4, text: '?' },
    { clauseId: 'b', at: 4, text: '?' },
    { clauseId: 'b', at: 9, text: '?' },
  ])
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  edit(editor, () => void editor.dispatchCommand(UNDO_COMMAND, undefined))
  expect(shown()).toEqual(['<?>', '5', '2', '3'])
  expect(references.broken()).toHaveLength(1)
})

test('many to nothing cost what they are, not what stands before each of them', () => {
  const { editor, references } = drawing(Array.from({ length: 300 }, (_, at) => naming(`c${at}`, 'gone')))
  const walked = countWalks(editor)
  expect(references.broken().map(({ clauseId }) => clauseId)).toEqual(Array.from({ length: 300 }, (_, at) => `c${at}`))
  expect(walked()).toBeLessThan(30 * 300)
})

/** How often a node was looked up by its key since. */
function countWalks(editor: ReturnType<typeof createDraftEditor>): () => number {
  const nodes = editor.getEditorState()._nodeMap
  const get = nodes.get.bind(nodes)
  let times = 0
  nodes.get = (key) => (times++, get(key))
  return () => times
}
