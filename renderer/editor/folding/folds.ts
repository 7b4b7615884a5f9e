import type { ClauseId } from '../../../shared/model/clause'

/** Which clauses of a text are folded in this window's view of it. */
export interface Folds {
  /** Another object whenever it says something else. */
  current(): ReadonlySet<ClauseId>
  fold(ids: Iterable<ClauseId>): void
  unfold(ids: Iterable<ClauseId>): void
  subscribe(listener: () => void): () => void
}

const STORED = 'chapeau.folds'
/** Texts remembered; the one folded longest ago makes room. */
const MOST_TEXTS = 100
/** Folded clauses remembered of one text. */
const MOST_CLAUSES = 2000

const open = new Map<string, Folds>()

/** The same object for the same text or version: the text and its outline fold together. Kept on this machine. */
export function foldsOf(id: string): Folds {
  const known = open.get(id)
  if (known) return known
  let folded: ReadonlySet<ClauseId> = new Set(read().get(id))
  const listeners = new Set<() => void>()
  const change = (next: ReadonlySet<ClauseId>): void => {
    if (next.size === folded.size && [...next].every((one) => folded.has(one))) return
    folded = next
    remember(id, [...folded])
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

function remember(id: string, folded: readonly ClauseId[]): void {
  const others = [...read()].filter(([other]) => other !== id)
  const all = folded.length > 0 ? [...others, [id, folded.slice(-MOST_CLAUSES)]] : others
  try {
    localStorage.setItem(STORED, JSON.stringify(all.slice(-MOST_TEXTS)))
  } catch {
    // No room left for what can be folded again.
  }
}

function read(): Map<string, ClauseId[]> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

function isEntry(entry: unknown): entry is [string, ClauseId[]] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && Array.isArray(entry[1])
}
