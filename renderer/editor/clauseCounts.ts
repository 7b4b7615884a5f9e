import type { LexicalEditor, NodeKey } from 'lexical'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes } from './document'
import { whenIdle } from './whenIdle'

export interface ClauseCounts {
  clauses: number
  words: number
}

/** Letters or digits, with what joins them inside one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Keeps count of the draft and tells when it is another: reads only clauses that changed, when the page is idle. */
export function registerClauseCounts(editor: LexicalEditor, listener: (counts: ClauseCounts) => void): () => void {
  const counted = new Map<NodeKey, number>()
  let words = 0
  const dirty = new Set<NodeKey>()
  let told: ClauseCounts = { clauses: -1, words: 0 }
  let size = 0
  let order = false
  let cancel: (() => void) | undefined

  const count = (): void => {
    cancel = undefined
    editor.getEditorState().read(() => {
      for (const key of dirty) {
        const now = countWords($clauseByKey(key)?.getTextContent() ?? '')
        words += now - (counted.get(key) ?? 0)
        counted.set(key, now)
      }
      if (order) {
        const nodes = $clauseNodes()
        size = nodes.length
        const present = new Set(nodes.map((node) => node.getKey()))
        for (const [key, one] of counted) {
          if (present.has(key)) continue
          words -= one
          counted.delete(key)
        }
      }
    })
    dirty.clear()
    order = false
    if (size === told.clauses && words === told.words) return
    told = { clauses: size, words }
    listener(told)
  }
  const later = (): void => {
    cancel ??= whenIdle(count)
  }

  const unregister = registerDirtyClauses(editor, (changes) => {
    for (const node of changes.changed) dirty.add(node.getKey())
    order ||= changes.order
    later()
  })
  editor.getEditorState().read(() => {
    for (const node of $clauseNodes()) dirty.add(node.getKey())
  })
  order = true
  later()
  return () => {
    unregister()
    cancel?.()
  }
}
