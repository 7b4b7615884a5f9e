import { useMemo, useSyncExternalStore } from 'react'
import { partOf, type Watched } from './watched'

/**
 * A part of what is watched; the component is drawn again when that part is another by `same`. `pick` and `same` are
 * one function each from drawing to drawing.
 */
export function useWatched<Value, Part>(
  watched: Watched<Value>,
  pick: (value: Value) => Part,
  same?: (known: Part, now: Part) => boolean,
): Part {
  const part = useMemo(() => partOf(watched, pick, same), [watched, pick, same])
  return useSyncExternalStore(watched.subscribe, part)
}

/** What is watched, whole. */
export function useWhole<Value>(watched: Watched<Value>): Value {
  return useSyncExternalStore(watched.subscribe, watched.current)
}
