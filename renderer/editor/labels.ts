import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { labels } from '../../shared/clauses/numbering'
import type { NumberingScheme } from '../../shared/model/text'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseNodes } from './document'

export interface Numbering {
  scheme: NumberingScheme
  /** The text's language. */
  language: string
}

export interface Labels {
  /** The label the clause with this key has now; '' where it has none. */
  labelOf(key: NodeKey): string
  /** Numbers the draft by another scheme or language. */
  setNumbering(numbering: Numbering): void
  unregister(): void
}

/**
 * Keeps every clause's label on its element, as `data-label`, for the style sheet to draw. A label
 * is computed, never stored: it is no part of the editor's state and not undone. Only an update that
 * can renumber computes labels, and only elements whose label is another are written.
 */
export function registerLabels(editor: LexicalEditor, initial: Numbering): Labels {
  let numbering = initial
  let current = new Map<NodeKey, string>()

  const draw = (): void => {
    const nodes = editor.getEditorState().read($clauseNodes)
    const computed = labels(
      nodes.map((node) => ({ kind: node.__kind, depth: node.__depth, lockedLabel: node.__lockedLabel })),
      numbering.scheme,
      numbering.language,
    )
    current = new Map(nodes.map((node, index) => [node.getKey(), computed[index] ?? '']))
    for (const [key, label] of current) {
      const element = editor.getElementByKey(key)
      if (element && element.dataset.label !== label) element.dataset.label = label
    }
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, (changes) => {
      if (changes.numbering) draw()
    }),
    // Mounting makes every element anew.
    editor.registerRootListener(draw),
  )
  draw()

  return {
    labelOf: (key) => current.get(key) ?? '',
    setNumbering(next) {
      numbering = next
      draw()
    },
    unregister,
  }
}
