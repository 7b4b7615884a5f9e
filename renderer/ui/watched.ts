/** Something that changes by itself and tells when; the same value until then. */
export interface Watched<Value> {
  current(): Value
  /** Calls back after each change until the returned function is called. */
  subscribe(listener: () => void): () => void
}

export interface Watchable<Value> extends Watched<Value> {
  /** Tells nobody where it is the value there is. */
  set(next: Value): void
}

export function watchable<Value>(first: Value): Watchable<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
  }
}

/** A part of what is watched, looked for once for each value; the part known already while it says the same. */
export function partOf<Value, Part>(
  watched: Pick<Watched<Value>, 'current'>,
  pick: (value: Value) => Part,
  same: (known: Part, now: Part) => boolean = Object.is,
): () => Part {
  let known: { of: Value; part: Part } | null = null
  return () => {
    const of = watched.current()
    if (known && Object.is(known.of, of)) return known.part
    const part = pick(of)
    known = { of, part: known && same(known.part, part) ? known.part : part }
    return known.part
  }
}
