import type { Weigh } from '../../precedents/weights'
import type { Wording } from '../../precedents/wording'

/** The clauses that share most words of substance; more of them would only be compared to be dismissed. */
const MOST = 12

/** Finds, among some wordings, the indexes of those that share most of the rare words of another, most first. */
export function likeliest(candidates: readonly Wording[], weigh: Weigh): (question: Wording) => number[] {
  const holders = new Map<string, number[]>()
  candidates.forEach(({ words }, index) => {
    for (const stem of stemsOf(words)) {
      const known = holders.get(stem)
      if (known) known.push(index)
      else holders.set(stem, [index])
    }
  })
  const shared = new Float64Array(candidates.length)
  return ({ words }) => {
    const met: number[] = []
    for (const stem of stemsOf(words)) {
      const weight = weigh(stem)
      if (weight <= 0) continue
      for (const index of holders.get(stem) ?? []) {
        if (shared[index] === 0) met.push(index)
        shared[index]! += weight
      }
    }
    const best = heaviest(met, shared)
    for (const index of met) shared[index] = 0
    return best
  }
}

/** The few that weigh most, the earlier of equals first: putting all of them in order would take longer than finding them. */
function heaviest(met: readonly number[], weights: Float64Array): number[] {
  const best: number[] = []
  const isBefore = (one: number, other: number) => weights[one]! > weights[other]! || (weights[one] === weights[other] && one < other)
  for (const index of met) {
    if (best.length === MOST && !isBefore(index, best[MOST - 1]!)) continue
    let at = best.length
    while (at > 0 && isBefore(index, best[at - 1]!)) at--
    best.splice(at, 0, index)
    if (best.length > MOST) best.pop()
  }
  return best
}

function stemsOf(words: Wording['words']): Set<string> {
  const stems = new Set<string>()
  for (const { light, stem } of words) if (!light) stems.add(stem)
  return stems
}
