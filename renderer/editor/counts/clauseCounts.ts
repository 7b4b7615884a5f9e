import type { LexicalEditor, NodeKey } from 'lexical'
import { countWords } from '../../../shared/language/countWords'
import type { ClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes, $selectedClause } from '../document'
import { whenIdle } from '../whenIdle'
import { createSectionCount } from './sectionCount'
import { $selectionCount } from './selectionCount'
import type { TextLength } from './textLength'

/** How long the draft is and the parts of it one is at, as it was when the page was last idle. */
export interface DraftCounts {
  draft: TextLength
  /** Under the heading the caret stands under, that one included; null before the first. */
  section: TextLength | null
  /** Null while nothing is selected. */
  selection: TextLength | null
}

export interface CountsOfDraft {
  /** Another object whenever it says something else; null until the draft was counted for the first time. */
  current(): DraftCounts | null
  subscribe(listener: () => void): () => void
  unregister(): void
}

/** How long one turn may count before the page gets its breath back. */
const TURN_MS = 8

/**
 * Keeps count of the draft, brackets and all: reads only clauses that changed, and adds up those of a section
 * only when it is another, when the page is idle. A key costs nothing here.
 */
export function registerClauseCounts(editor: LexicalEditor, $chosen: () => readonly ClauseNode[] | null = () => null): CountsOfDraft {
  const counted = new Map<NodeKey, number>()
  const section = createSectionCount((key) => counted.get(key) ?? 0)
  const dirty = new Set<NodeKey>()
  const listeners = new Set<() => void>()
  let current: DraftCounts | null = null
  let size = 0
  let words = 0
  let order = true
  let numbering = true
  let cancel: (() => void) | undefined

  /** False where there was no time for all of it. */
  const $countChanged = (): boolean => {
    const until = performance.now() + TURN_MS
    for (const key of dirty) {
      if (performance.now() > until) return false
      dirty.delete(key)
      const now = countWords($clauseByKey(key)?.getTextContent() ?? '')
      const more = now - (counted.get(key) ?? 0)
      words += more
      counted.set(key, now)
      section.grow(key, more)
    }
    if (!order) return true
    const nodes = $clauseNodes()
    size = nodes.length
    const present = new Set(nodes.map((node) => node.getKey()))
    for (const [key, one] of counted) {
      if (present.has(key)) continue
      words -= one
      counted.delete(key)
    }
    order = false
    return true
  }
  const $count = (): DraftCounts | null => {
    if (!$countChanged()) return null
    if (numbering) section.forget()
    numbering = false
    return {
      draft: { clauses: size, words },
      section: section.$at($selectedClause()),
      selection: $selectionCount($chosen(), (key) => counted.get(key) ?? 0),
    }
  }
  const count = (): void => {
    cancel = undefined
    const next = editor.getEditorState().read($count)
    if (!next) return later()
    if (JSON.stringify(next) === JSON.stringify(current)) return
    current = next
    for (const listener of listeners) listener()
  }
  const later = (): void => {
    cancel ??= whenIdle(count)
  }

  const unregister = registerDirtyClauses(editor, (changes) => {
    for (const node of changes.changed) dirty.add(node.getKey())
    order ||= changes.order
    numbering ||= changes.numbering
  })
  const unlisten = editor.registerUpdateListener(later)
  editor.getEditorState().read(() => {
    for (const node of $clauseNodes()) dirty.add(node.getKey())
  })
  later()
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister() {
      unregister()
      unlisten()
      cancel?.()
    },
  }
}
