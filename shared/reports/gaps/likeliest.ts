import type { Weigh } from '../../precedents/weights'
import type { Wording } from '../../precedents/wording'

/** The clauses that share most words of substance; more of them would only be compared to be dismissed. */
const MOST = 12

/** Finds, among some wordings, the indexes of those that share most of the rare words of another. */
export function likeliest(candidates: readonly Wording[], weigh: Weigh): (question: Wording) => number[] {
  const holders = new Map<string, number[]>()
  candidates.forEach(({ words }, index) => {
    for (const stem of stemsOf(words)) {
      const known = holders.get(stem)
      if (known) known.push(index)
      else holders.set(stem, [index])
    }
  })
  return ({ words }) => {
    const shared = new Map<number, number>()
    for (const stem of stemsOf(words)) {
      const weight = weigh(stem)
      for (const index of holders.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight)
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST)
      .map(([index]) => index)
  }
}

function stemsOf(words: Wording['words']): Set<string> {
  return new Set(words.filter(({ light }) => !light).map(({ stem }) => stem))
}
