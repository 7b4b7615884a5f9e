import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import type { BracketedClause, BracketReading } from '../../../shared/model/bracket'
import type { ClauseId } from '../../../shared/model/clause'
import type { ClauseNode } from '../ClauseNode'
import { $contentOf } from '../content'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseByKey, $clauseNodes } from '../document'
import { whenIdle } from '../whenIdle'

export interface LabelledReading extends BracketReading {
  /** The labels of the clauses that have brackets; '' where there is none. */
  labels: ReadonlyMap<ClauseId, string>
  /** What a person knows each of them by: the label, or else how it begins. */
  names: ReadonlyMap<ClauseId, string>
}

/** The brackets of the draft as it stood when the page was last idle. */
export interface DraftBrackets {
  /** Another object whenever it may say something else. */
  current(): LabelledReading
  /** Reads what was typed and not read yet, and gives it. */
  readNow(): LabelledReading
  /** Calls back after every reading, with the clauses that changed since the one before. */
  subscribe(listener: (changed: ReadonlySet<NodeKey>) => void): () => void
  unregister(): void
}

/** In characters. */
const BEGINNING = 36

const NONE: LabelledReading = { brackets: [], unbalanced: [], labels: new Map(), names: new Map() }

/**
 * Reads the draft's brackets while the page is idle, after clauses that have or had any changed. Only
 * those are kept in mind; the words of the others are asked for where a bracket encloses them. Renumbering
 * counts as a change, since a bracket is named by its clause's label.
 */
export function registerDraftBrackets(editor: LexicalEditor, labelOf: (key: NodeKey) => string): DraftBrackets {
  const bracketed = new Map<NodeKey, BracketedClause>()
  const listeners = new Set<(changed: ReadonlySet<NodeKey>) => void>()
  let changed = new Set<NodeKey>()
  let stale = true
  let reading = NONE
  let cancel: (() => void) | undefined

  const $look = (): void => {
    for (const key of changed) {
      const node = $clauseByKey(key)
      const has = node !== null && node.isAttached() && /[[\]{}]/.test(node.getTextContent())
      if (!has && !bracketed.has(key)) continue
      stale = true
      if (has) bracketed.set(key, { id: node.getId(), content: $contentOf(node) })
      else bracketed.delete(key)
    }
  }
  const $read = (): LabelledReading => {
    if (bracketed.size === 0) return NONE
    const nodes = $clauseNodes()
    const found = $readClauses(nodes)
    const named = nodes.filter((node) => bracketed.has(node.getKey()))
    const labels = new Map(named.map((node) => [node.__id, labelOf(node.getKey())]))
    return { ...found, labels, names: new Map(named.map((node) => [node.__id, labels.get(node.__id) || beginning(node.getTextContent())])) }
  }
  const $readClauses = (nodes: readonly ClauseNode[]): BracketReading => {
    const sketch = nodes.map((node) => bracketed.get(node.getKey()) ?? { id: node.__id, content: [] })
    const found = readBrackets(sketch)
    // One that closes in a later clause speaks of all the words between.
    if (found.brackets.every(({ clauseId, closes }) => clauseId === closes.clauseId)) return found
    return readBrackets(nodes.map((node) => ({ id: node.__id, content: $contentOf(node) })))
  }
  const read = (): void => {
    cancel?.()
    cancel = undefined
    const since = changed
    editor.getEditorState().read(() => {
      $look()
      if (stale) reading = $read()
    })
    changed = new Set()
    stale = false
    for (const listener of listeners) listener(since)
  }
  const later = (): void => {
    cancel ??= whenIdle(read)
  }

  const unregister = mergeRegister(
    registerDirtyClauses(editor, (update) => {
      for (const node of update.changed) changed.add(node.getKey())
      stale ||= update.numbering && bracketed.size > 0
      later()
    }),
    () => cancel?.(),
  )
  editor.getEditorState().read(() => {
    for (const node of $clauseNodes()) changed.add(node.getKey())
  })
  later()

  return {
    current: () => reading,
    readNow() {
      if (cancel) read()
      return reading
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unregister,
  }
}

/** As many words as fit a line of the list. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/u)
  let start = words[0]?.slice(0, BEGINNING) ?? ''
  for (const word of words.slice(1)) {
    if (start.length + word.length >= BEGINNING) return `${start}…`
    start += ` ${word}`
  }
  return start
}
