import type { LexicalEditor, NodeKey } from 'lexical'
import type { ClauseNode } from '../ClauseNode'

/** About right for the text's type and leading; what is measured later corrects it. */
const CHARACTER = 8
const LINE = 27.5
const PADDING = 18
const GUTTER = 100

export interface ClauseHeights {
  /** Reads how high these stand on the page now. */
  measure(keys: readonly NodeKey[]): void
  /** Each clause's height in pixels: as last measured, else guessed from its length. */
  of(nodes: readonly ClauseNode[], root: HTMLElement): Float64Array
  /** Forgets what was measured of these. */
  forget(keys: readonly NodeKey[]): void
}

export function createClauseHeights(editor: LexicalEditor): ClauseHeights {
  const measured = new Map<NodeKey, number>()
  /** Of the text when they were measured: in another width lines break elsewhere. */
  let width = 0
  return {
    measure(keys) {
      for (const key of keys) {
        const height = editor.getElementByKey(key)?.getBoundingClientRect().height
        if (height) measured.set(key, height)
      }
    },
    of(nodes, root) {
      if (width !== root.clientWidth) measured.clear()
      width = root.clientWidth
      const perLine = Math.max(10, (width - GUTTER) / CHARACTER)
      return editor.getEditorState().read(() =>
        Float64Array.from(nodes, (node) => {
          const known = measured.get(node.getKey())
          return known ?? Math.max(1, Math.ceil(node.getTextContentSize() / perLine)) * LINE + PADDING
        }),
      )
    },
    forget(keys) {
      for (const key of keys) measured.delete(key)
    },
  }
}
