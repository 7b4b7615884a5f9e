import type { Origin } from '../../../shared/model/origin'

/** As many as one request may ask for. */
const MOST_AT_ONCE = 20_000

export interface DraftOrigins {
  find(id: string): Origin | undefined
  add(origin: Origin): void
  /** Reads those not read yet; calls back when any came. */
  want(ids: Iterable<string>): void
}

/** The origins a draft names, read from the store as they are met and kept: an origin never changes. */
export function createDraftOrigins(
  list: (ids: string[]) => Promise<Origin[]>,
  onArrival: () => void,
): DraftOrigins {
  const known = new Map<string, Origin>()
  const asked = new Set<string>()

  const read = async (ids: string[]): Promise<void> => {
    try {
      for (const origin of await list(ids)) known.set(origin.id, origin)
      onArrival()
    } catch {
      // The bars stay plain; the next change of a clause that names one asks again.
      for (const id of ids) asked.delete(id)
    }
  }

  return {
    find: (id) => known.get(id),
    add(origin) {
      asked.add(origin.id)
      known.set(origin.id, origin)
    },
    want(ids) {
      const missing = [...new Set(ids)].filter((id) => !asked.has(id))
      for (const id of missing) asked.add(id)
      for (let at = 0; at < missing.length; at += MOST_AT_ONCE) void read(missing.slice(at, at + MOST_AT_ONCE))
    },
  }
}
