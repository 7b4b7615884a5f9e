import type { Substance } from '../../model/comparison'
import type { StructuralReading } from './structuralEvidence'

const YEAR = /^(?:19|20)\d\d$/

/** Numbers, years and SDGs that only one of two language versions of a clause has. */
export function numberDifferences(left: StructuralReading, right: StructuralReading): Substance[] {
  const [gone, come] = [without(left.numbers, right.numbers), without(right.numbers, left.numbers)]
  const found: Substance[] = []
  for (let at = 0; at < Math.max(gone.length, come.length); at++) {
    const [from = '', to = ''] = [gone[at], come[at]]
    const isDate = [from, to].every((number) => number === '' || YEAR.test(number))
    found.push({ type: isDate ? 'date' : 'number', from, to, direction: null })
  }
  const goals = [left.sdgs.join(', '), right.sdgs.join(', ')] as const
  if (goals[0] === goals[1]) return found
  const named = new Set([...left.sdgs, ...right.sdgs].map(String))
  const others = found.filter(({ from, to }) => ![from, to].every((number) => number === '' || named.has(number)))
  return [...others, { type: 'sdg', from: goals[0], to: goals[1], direction: null }]
}

function without(numbers: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const number of others) counts.set(number, (counts.get(number) ?? 0) + 1)
  return numbers.filter((number) => {
    const left = counts.get(number) ?? 0
    counts.set(number, left - 1)
    return left <= 0
  })
}
