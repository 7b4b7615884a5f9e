import type { LexicalEditor, NodeKey } from 'lexical'
import type { Clause } from '../../shared/model/clause'
import { watchable, type Watched } from '../ui/watched'
import { registerDirtyClauses } from './dirtyClauses'
import { $clauseByKey, $clauseNodes, $readClause } from './document'

/** What is shown beside the text may lag a little; reading along with each key would not. */
const PAUSE_MS = 300

export interface Reading {
  /** The clauses as they stood when writing last paused; those that did not change are the same objects. */
  clauses: Watched<readonly Clause[]>
  unregister(): void
}

/** Keeps the draft's clauses read, for what stands beside it: after each pause only those that changed are read again. */
export function registerReading(editor: LexicalEditor): Reading {
  const dirty = new Set<NodeKey>()
  let order = true
  let keys: NodeKey[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const $readAll = (known: readonly Clause[]): readonly Clause[] => {
    const byKey = new Map(keys.map((key, index) => [key, known[index]!]))
    const nodes = $clauseNodes()
    keys = nodes.map((node) => node.getKey())
    return nodes.map((node) => (dirty.has(node.getKey()) ? undefined : byKey.get(node.getKey())) ?? $readClause(node))
  }
  const $readDirty = (known: readonly Clause[]): readonly Clause[] =>
    known.map((clause, index) => {
      const node = dirty.has(keys[index]!) ? $clauseByKey(keys[index]!) : null
      return node ? $readClause(node) : clause
    })
  const read = (known: readonly Clause[]): readonly Clause[] => {
    const now = editor.getEditorState().read(() => (order ? $readAll(known) : $readDirty(known)))
    dirty.clear()
    order = false
    return now
  }

  const clauses = watchable(read([]))
  const unregister = registerDirtyClauses(editor, (changes) => {
    for (const node of changes.changed) dirty.add(node.getKey())
    order ||= changes.order
    clearTimeout(timer)
    timer = setTimeout(() => clauses.set(read(clauses.current())), PAUSE_MS)
  })
  return {
    clauses,
    unregister() {
      clearTimeout(timer)
      unregister()
    },
  }
}
