/** What is remembered of texts on this machine, under the text's id; a matter of this window's user, not of the text. */
export interface RememberedOfText<Value> {
  find(textId: string): Value | undefined
  /** Forgets what was remembered when the value is undefined. */
  set(textId: string, value: Value | undefined): void
}

/** Texts remembered; the one looked at longest ago makes room. */
const MOST = 200

/** Remembers one thing of each text; `isValue` tells what can be read back from what an earlier edition left. */
export function rememberedOfText<Value>(what: string, isValue: (value: unknown) => value is Value): RememberedOfText<Value> {
  const place = `chapeau.${what}`
  const read = (): [string, Value][] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
      return Array.isArray(stored) ? stored.filter(isEntry) : []
    } catch {
      return []
    }
  }
  const isEntry = (entry: unknown): entry is [string, Value] =>
    Array.isArray(entry) && typeof entry[0] === 'string' && isValue(entry[1])
  return {
    find: (textId) => read().find(([id]) => id === textId)?.[1],
    set(textId, value) {
      const others = read().filter(([id]) => id !== textId)
      const all: [string, Value][] = value === undefined ? others : [...others, [textId, value]]
      try {
        localStorage.setItem(place, JSON.stringify(all.slice(-MOST)))
      } catch {
        // No room left for what the user can do again.
      }
    },
  }
}
