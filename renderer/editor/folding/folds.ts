import type { ClauseId } from '../../../shared/model/clause'
import { rememberedOfText } from '../rememberedOfText'

/** Which clauses of a text are folded in this window's view of it. */
export interface Folds {
  /** Another object whenever it says something else. */
  current(): ReadonlySet<ClauseId>
  fold(ids: Iterable<ClauseId>): void
  unfold(ids: Iterable<ClauseId>): void
  subscribe(listener: () => void): () => void
}

/** Folded clauses remembered of one text. */
const MOST_CLAUSES = 2000

const remembered = rememberedOfText<ClauseId[]>('folds', (value) => Array.isArray(value))
const open = new Map<string, Folds>()

/** The same object for the same text or version: the text and its outline fold together. Kept on this machine. */
export function foldsOf(id: string): Folds {
  const known = open.get(id)
  if (known) return known
  let folded: ReadonlySet<ClauseId> = new Set(remembered.find(id))
  const listeners = new Set<() => void>()
  const change = (next: ReadonlySet<ClauseId>): void => {
    if (next.size === folded.size && [...next].every((one) => folded.has(one))) return
    folded = next
    remembered.set(id, folded.size > 0 ? [...folded].slice(-MOST_CLAUSES) : undefined)
    for (const listener of listeners) listener()
  }
  const folds: Folds = {
    current: () => folded,
    fold: (ids) => change(new Set([...folded, ...ids])),
    unfold(ids) {
      const gone = new Set(ids)
      change(new Set([...folded].filter((one) => !gone.has(one))))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  open.set(id, folds)
  return folds
}
