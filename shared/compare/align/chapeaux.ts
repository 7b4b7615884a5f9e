import { countWordings } from './candidates'
import type { Pairing } from './pairing'
import type { ClauseReading } from './clauseReading'
import type { Reading } from './reading'

// A list is known by its first clauses; what follows may be no part of it.
const FIRST_OF_LIST = 6
// So many of them together take their chapeau from another list; one may have moved alone.
const ENOUGH = 2

/**
 * Puts each copy of a repeated heading or chapeau ("We commit, by 2030, to:") with the copy that opens
 * the same list on the other side, wherever the list went: the copies are alike, their lists are not. A
 * copy whose list does not tell keeps what it was paired with, unless another has the better claim.
 */
export function keepWithLists({ left, right }: Reading, pairing: Pairing): void {
  const repeated = repeatedWordings(left, right)
  if (repeated.size === 0) return
  const chapeaux = { left: chapeauxOf(left, repeated), right: chapeauxOf(right, repeated) }
  const claims = new Map<number, Claim>()
  const vote = (a: number, b: number) => {
    const i = chapeaux.left[a]!
    const j = chapeaux.right[b]!
    if (i < 0 || j < 0 || left[i]!.wording !== right[j]!.wording) return
    const claim = claims.get(i * right.length + j) ?? { i, j, votes: 0, strength: 0 }
    // What stands next to a chapeau says most: another list may have been put into the middle of its own.
    claims.set(i * right.length + j, { ...claim, votes: claim.votes + 1, strength: claim.strength + 1 / Math.max(a - i, b - j) })
  }
  for (const pair of pairing.pairs()) vote(pair.left, pair.right)
  for (const group of pairing.groups) vote(group.left[0]!, group.right[0]!)

  const settled = { left: new Set<number>(), right: new Set<number>() }
  const isPaired = ({ i, j }: Claim) => pairing.rightOf(i) === j
  const strongest = [...claims.values()].toSorted(
    (a, b) => b.strength - a.strength || Number(isPaired(b)) - Number(isPaired(a)) || a.i - b.i,
  )
  for (const claim of strongest) {
    const { i, j, votes } = claim
    if (settled.left.has(i) || settled.right.has(j) || !pairing.isNotGrouped(i, j)) continue
    if (votes < ENOUGH && !isPaired(claim) && !pairing.isFree(i, j)) continue
    settled.left.add(i)
    settled.right.add(j)
    if (!isPaired(claim)) pairing.pair(i, j)
  }
}

interface Claim {
  i: number
  j: number
  /** Clauses of the one's list that stand in the other's, … */
  votes: number
  /** … and how much they say together. */
  strength: number
}

/** The wordings that open something and stand more than once on one side. */
function repeatedWordings(left: readonly ClauseReading[], right: readonly ClauseReading[]): Set<number> {
  const totals = [countWordings(left), countWordings(right)] as const
  const repeated = new Set<number>()
  for (const { opens, wording } of left) {
    const [onLeft, onRight] = totals.map((total) => total.get(wording) ?? 0)
    if (opens && onRight! > 0 && onLeft! + onRight! > 2) repeated.add(wording)
  }
  return repeated
}

/**
 * For each clause the repeated chapeau whose list it begins, or -1. The next one ends a list; so does a
 * heading, but for the one that it opens with.
 */
function chapeauxOf(clauses: readonly ClauseReading[], repeated: ReadonlySet<number>): Int32Array {
  const chapeauOf = new Int32Array(clauses.length).fill(-1)
  let chapeau = -1
  clauses.forEach(({ opens, heads, wording }, at) => {
    if (opens && repeated.has(wording)) chapeau = at
    else if (chapeau >= 0 && heads && !clauses[chapeau]!.heads && at > chapeau + 1) chapeau = -1
    else if (chapeau >= 0 && at - chapeau <= FIRST_OF_LIST) chapeauOf[at] = chapeau
  })
  return chapeauOf
}
