import { longestIncreasing } from '../compare/longestIncreasing'
import type { ClauseId } from '../model/clause'
import type { ClauseMove, ClausePlace } from '../model/step'

/** The fewest clauses whose moving, adding or removing makes one order the other. Linear but for what lies between the ends both share. */
export function movesBetween(before: readonly ClauseId[], after: readonly ClauseId[]): ClauseMove[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [beforeEnd, afterEnd] = [before.length, after.length]
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--
    afterEnd--
  }
  const places = new Map<ClauseId, number>()
  for (let at = start; at < beforeEnd; at++) places.set(before[at]!, at)
  const shared: number[] = []
  for (let at = start; at < afterEnd; at++) if (places.has(after[at]!)) shared.push(at)
  const staying = new Set(
    longestIncreasing(shared.map((at) => places.get(after[at]!)!)).map((index) => after[shared[index]!]!),
  )
  const moves = new Map<ClauseId, ClauseMove>()
  for (let at = start; at < beforeEnd; at++) {
    const id = before[at]!
    if (!staying.has(id)) moves.set(id, { id, from: placeOf(before, at), to: null })
  }
  for (let at = start; at < afterEnd; at++) {
    const id = after[at]!
    if (!staying.has(id)) moves.set(id, { id, from: moves.get(id)?.from ?? null, to: placeOf(after, at) })
  }
  return [...moves.values()]
}

function placeOf(ids: readonly ClauseId[], at: number): ClausePlace {
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}

/**
 * The order with the moves made (`after`) or taken back (`before`). Where the text has become another
 * since, a clause goes after the one it stood after, else before the one it stood before, else to the end.
 */
export function arrange(ids: readonly ClauseId[], moves: readonly ClauseMove[], side: 'before' | 'after'): ClauseId[] {
  if (moves.length === 0) return [...ids]
  const targets = new Map(moves.map(({ id, from, to }) => [id, side === 'after' ? to : from]))
  const rest = ids.filter((id) => !targets.has(id))
  const standing = new Set(rest)
  for (const [id, target] of targets) if (target) standing.add(id)
  const first: ClauseId[] = []
  const last: ClauseId[] = []
  const leading = new Map<ClauseId, ClauseId[]>()
  const following = new Map<ClauseId, ClauseId[]>()
  for (const [id, target] of targets) {
    if (!target) continue
    if (target.previous === null) first.push(id)
    else if (standing.has(target.previous)) add(following, target.previous, id)
    else if (target.next !== null && standing.has(target.next)) add(leading, target.next, id)
    else last.push(id)
  }
  return walk([...first, ...rest, ...last, ...targets.keys()].filter((id) => standing.has(id)), leading, following)
}

/** Each id with what leads it and what follows it, once: a chain may be as long as the text, and circles come from foreign hands. */
function walk(
  ids: readonly ClauseId[],
  leading: ReadonlyMap<ClauseId, readonly ClauseId[]>,
  following: ReadonlyMap<ClauseId, readonly ClauseId[]>,
): ClauseId[] {
  const ordered: ClauseId[] = []
  const met = new Set<ClauseId>()
  const anchored = new Set([...leading.values(), ...following.values()].flat())
  const visit = (start: ClauseId): void => {
    const stack: { id: ClauseId; own: boolean }[] = [{ id: start, own: false }]
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next.own) {
        ordered.push(next.id)
        continue
      }
      if (met.has(next.id)) continue
      met.add(next.id)
      const after = following.get(next.id) ?? []
      for (const id of after.toReversed()) stack.push({ id, own: false })
      stack.push({ id: next.id, own: true })
      for (const id of (leading.get(next.id) ?? []).toReversed()) stack.push({ id, own: false })
    }
  }
  for (const id of ids) if (!anchored.has(id)) visit(id)
  for (const id of ids) visit(id)
  return ordered
}

function add(map: Map<ClauseId, ClauseId[]>, key: ClauseId, id: ClauseId): void {
  const known = map.get(key)
  if (known) known.push(id)
  else map.set(key, [id])
}
