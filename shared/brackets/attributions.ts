import { attributionAfter, attributionBefore, skipBack, type Attribution } from './attribution'
import type { Edge } from './edges'
import type { ClauseEdges, EdgePair } from './pairEdges'

/** Parentheses one behind the other that are read as one bracket's: "(Canada) (opposed by Japan)". */
const MOST_TOGETHER = 8

/**
 * The delegations named last inside each square bracket and right behind it, in order, by its `]`. Names
 * between two `]` are the inner bracket's, unless that one names somebody inside itself: then
 * `[a [b (Canada)] (EU)]` is the EU's, and b is Canada's.
 */
export function readAttributions(clauses: readonly ClauseEdges[], pairs: readonly EdgePair[]): ReadonlyMap<Edge, Attribution[]> {
  const inside = new Map<Edge, Attribution[]>()
  const inOrder = pairs
    .filter(({ open }) => open.edge.sign === '[')
    .toSorted((a, b) => a.close.clause - b.close.clause || a.close.edge.at - b.close.edge.at)
  const named = new Map<Edge, Attribution[]>()
  let clause = -1
  let closings = new Map<number, Edge>()
  for (const { open, close } of inOrder) {
    if (close.clause !== clause) closings = new Map()
    clause = close.clause
    const { text } = clauses[clause]!
    const from = open.clause === clause ? open.edge.at + 1 : 0
    const own = attributionsBefore(text, close.edge.at, from)
    const start = own[0]?.at.start ?? close.edge.at
    const inner = closings.get(skipBack(text, start, from) - 1)
    inside.set(close.edge, inner && inside.get(inner)!.length === 0 ? [] : own)
    closings.set(close.edge.at, close.edge)
  }
  for (const { close } of inOrder) {
    const { text } = clauses[close.clause]!
    const own = inside.get(close.edge)!
    const behind = attributionsBehind(text, close.edge.at + 1)
    const end = behind.at(-1)?.at.end ?? close.edge.at + 1
    const isOuters = own.length > 0 && behind.length > 0 && text[skipSpaces(text, end)] === ']'
    named.set(close.edge, isOuters ? own : [...own, ...behind])
  }
  return named
}

function attributionsBefore(text: string, close: number, from: number): Attribution[] {
  const named: Attribution[] = []
  let end = close
  while (named.length < MOST_TOGETHER) {
    const found = attributionBefore(text, end, from)
    if (!found) break
    named.unshift(found)
    end = found.at.start
  }
  return named
}

function attributionsBehind(text: string, start: number): Attribution[] {
  const named: Attribution[] = []
  let end = start
  while (named.length < MOST_TOGETHER) {
    const found = attributionAfter(text, end)
    if (!found) break
    named.push(found)
    end = found.at.end
  }
  return named
}

function skipSpaces(text: string, start: number): number {
  let at = start
  while (at - start < 4 && /\s/u.test(text[at] ?? '')) at++
  return at
}
