import { newId } from '../../shared/clauses/newId'
import { sameClause, samePart } from '../../shared/clauses/sameClause'
import type { Clause, ClauseId } from '../../shared/model/clause'

export interface Rebased {
  clauses: Clause[]
  /** Clauses both sides rewrote: theirs stays in place, mine follows it as a clause of its own. */
  doubled: ClauseId[]
}

/**
 * My clauses brought onto theirs, both having started from `base`. Clause by clause, a change made on
 * one side only is kept, a deletion gives way to a change, and no words either side wrote are lost.
 */
export function rebase(base: readonly Clause[], mine: readonly Clause[], theirs: readonly Clause[]): Rebased {
  const [ofBase, ofMine, ofTheirs] = [byId(base), byId(mine), byId(theirs)]
  const doubled: ClauseId[] = []
  const decided = new Map<ClauseId, Clause[]>()
  for (const id of new Set([...ofMine.keys(), ...ofTheirs.keys()])) {
    const outcome = decide(ofBase.get(id), ofMine.get(id), ofTheirs.get(id))
    if (outcome.length > 0) decided.set(id, outcome)
    if (outcome.length > 1) doubled.push(id)
  }
  const kept = (clauses: readonly Clause[]) => clauses.map(({ id }) => id).filter((id) => decided.has(id))
  const order = moved(base, mine) && !moved(base, theirs) ? merge(kept(mine), kept(theirs)) : merge(kept(theirs), kept(mine))
  return { clauses: order.flatMap((id) => decided.get(id) ?? []), doubled }
}

function decide(base: Clause | undefined, mine: Clause | undefined, theirs: Clause | undefined): Clause[] {
  if (!theirs) return mine && !(base && sameClause(base, mine)) ? [mine] : []
  if (!mine) return base && sameClause(base, theirs) ? [] : [theirs]
  const content = choose(base?.content, mine.content, theirs.content)
  const label = choose(base?.lockedLabel, mine.lockedLabel, theirs.lockedLabel)
  const numbering = choose(base?.numbering, mine.numbering, theirs.numbering) ?? theirs.numbering
  const clause: Clause = {
    id: theirs.id,
    kind: choose(base?.kind, mine.kind, theirs.kind) ?? theirs.kind,
    depth: choose(base?.depth, mine.depth, theirs.depth) ?? theirs.depth,
    lockedLabel: label === undefined ? theirs.lockedLabel : label,
    ...(numbering && { numbering }),
    content: content ?? theirs.content,
    origins: choose(base?.origins, mine.origins, theirs.origins) ?? [...new Set([...theirs.origins, ...mine.origins])],
  }
  return content === undefined ? [clause, { ...mine, id: newId() }] : [clause]
}

/** What both say, or what the only one to change it says; undefined when each says something else. */
function choose<T>(base: T | undefined, mine: T, theirs: T): T | undefined {
  if (samePart(mine, theirs) || samePart(base, mine)) return theirs
  return samePart(base, theirs) ? mine : undefined
}

/** The first order, with what only the second has put after what it follows there. */
function merge(first: readonly ClauseId[], second: readonly ClauseId[]): ClauseId[] {
  const known = new Set(first)
  const following = new Map<ClauseId | null, ClauseId[]>()
  let anchor: ClauseId | null = null
  for (const id of second) {
    if (known.has(id)) anchor = id
    else following.set(anchor, [...(following.get(anchor) ?? []), id])
  }
  return [...(following.get(null) ?? []), ...first.flatMap((id) => [id, ...(following.get(id) ?? [])])]
}

/** True when clauses both have stand in another order. */
function moved(base: readonly Clause[], now: readonly Clause[]): boolean {
  const [before, after] = [byId(base), byId(now)]
  const left = base.filter(({ id }) => after.has(id))
  const right = now.filter(({ id }) => before.has(id))
  return left.some(({ id }, index) => right[index]?.id !== id)
}

function byId(clauses: readonly Clause[]): Map<ClauseId, Clause> {
  return new Map(clauses.map((clause) => [clause.id, clause]))
}
