import { isHeading, parents } from '../clauses/outline'
import type { Clause, ClauseId } from '../model/clause'
import type { ComparedClause, Comparison } from '../model/comparison'

/**
 * The clauses of a newer text under the ids of those they answer to in the former one: that say the same,
 * more or less; else that bear the same number under the same heading; else that stand alone between two that
 * answer to each other. Every other clause keeps its own id, or gets one from `newId` where it is taken.
 * `comparison` has the former text on its left.
 */
export function keepIds(
  latter: readonly Clause[],
  { left, right, rows }: Pick<Comparison, 'left' | 'right' | 'rows'>,
  newId: () => ClauseId,
): Clause[] {
  const partner = new Map<number, number>()
  for (const row of rows) {
    const [one, other] = [row.left[0], row.right[0]]
    if (one !== undefined && other !== undefined) partner.set(other, one)
  }
  pairByNumber(left.clauses, right.clauses, partner)
  pairBetween(left.clauses, right.clauses, partner)

  const taken = new Set([...partner.values()].map((at) => left.clauses[at]!.id))
  return latter.map((clause, at) => {
    const former = partner.get(at)
    if (former !== undefined) return { ...clause, id: left.clauses[former]!.id }
    const id = taken.has(clause.id) ? newId() : clause.id
    taken.add(id)
    return { ...clause, id }
  })
}

function pairByNumber(left: readonly ComparedClause[], right: readonly ComparedClause[], partner: Map<number, number>): void {
  const used = new Set(partner.values())
  const formerly = onlyOnes(numberPaths(left), (at) => !used.has(at))
  for (const [path, at] of onlyOnes(numberPaths(right), (index) => !partner.has(index))) {
    const former = formerly.get(path)
    if (former !== undefined) partner.set(at, former)
  }
}

/** "29 > a" for an item (a) of a paragraph 29; '' for a clause without a number of its own. */
function numberPaths(clauses: readonly ComparedClause[]): string[] {
  const parent = parents(clauses)
  const paths: string[] = []
  clauses.forEach(({ kind, label }, at) => {
    const own = label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    const under = parent[at]! >= 0 && !isHeading(clauses[parent[at]!]!.kind) ? paths[parent[at]!]! : ''
    paths.push(own === '' ? '' : `${isHeading(kind) ? 'heading ' : ''}${under} > ${own}`)
  })
  return paths
}

/** Where each path stands that stands once among the clauses wanted. */
function onlyOnes(paths: readonly string[], wanted: (at: number) => boolean): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  paths.forEach((path, at) => {
    if (path === '' || !wanted(at)) return
    if (found.has(path)) twice.add(path)
    found.set(path, at)
  })
  for (const path of twice) found.delete(path)
  return found
}

/** A lone clause between two that answer to each other, of the same kind as the lone one there was. */
function pairBetween(left: readonly ComparedClause[], right: readonly ComparedClause[], partner: Map<number, number>): void {
  const used = new Set(partner.values())
  right.forEach((clause, at) => {
    if (partner.has(at)) return
    const before = at === 0 ? -1 : partner.get(at - 1)
    const after = at === right.length - 1 ? left.length : partner.get(at + 1)
    if (before === undefined || after !== before + 2) return
    const former = before + 1
    if (used.has(former) || left[former]!.kind !== clause.kind) return
    partner.set(at, former)
    used.add(former)
  })
}
