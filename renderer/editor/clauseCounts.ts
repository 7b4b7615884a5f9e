import type { LexicalEditor, NodeKey } from 'lexical'
import { pairBrackets } from '../../shared/brackets/pairBrackets'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes } from './document'
import { whenIdle } from './whenIdle'

export interface ClauseCounts {
  clauses: number
  words: number
  /** Pairs of square brackets, those inside others not counted. */
  brackets: number
}

interface Counted {
  words: number
  brackets: number
}

/** Letters or digits, with what joins them inside one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Keeps count of the draft and tells when it is another: reads only clauses that changed, when the page is idle. */
export function registerClauseCounts(editor: LexicalEditor, listener: (counts: ClauseCounts) => void): () => void {
  const counted = new Map<NodeKey, Counted>()
  const total: Counted = { words: 0, brackets: 0 }
  const dirty = new Set<NodeKey>()
  let told: ClauseCounts = { clauses: -1, words: 0, brackets: 0 }
  let size = 0
  let order = false
  let cancel: (() => void) | undefined

  const add = (one: Counted | undefined, sign: 1 | -1): void => {
    total.words += sign * (one?.words ?? 0)
    total.brackets += sign * (one?.brackets ?? 0)
  }
  const count = (): void => {
    cancel = undefined
    editor.getEditorState().read(() => {
      for (const key of dirty) {
        const text = $clauseByKey(key)?.getTextContent() ?? ''
        const brackets = pairBrackets(text).brackets.filter(({ depth }) => depth === 0).length
        const now = { words: countWords(text), brackets }
        add(counted.get(key), -1)
        add(now, 1)
        counted.set(key, now)
      }
      if (order) {
        const nodes = $clauseNodes()
        size = nodes.length
        const present = new Set(nodes.map((node) => node.getKey()))
        for (const [key, one] of counted) {
          if (present.has(key)) continue
          add(one, -1)
          counted.delete(key)
        }
      }
    })
    dirty.clear()
    order = false
    if (size === told.clauses && total.words === told.words && total.brackets === told.brackets) return
    told = { clauses: size, ...total }
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
