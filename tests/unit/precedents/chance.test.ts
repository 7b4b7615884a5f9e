import { expect, test } from 'vitest'
import { reachedByChance } from '../../../shared/precedents/chance'

test('chance finds more in a larger library and for a shorter question, and never all of it', () => {
  const libraries = [0, 1000, 5000, 50_000, 1_000_000, 1e12]
  const lengths = [0, 8, 15, 60, 20_000]
  for (const words of lengths) {
    const reached = libraries.map((clauses) => reachedByChance(clauses, words))
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    expect(reached[0]).toBe(reached[1])
    expect(reached[0]).toBeGreaterThan(0.2)
    expect(reached.at(-1)).toBeLessThanOrEqual(0.9)
  }
  for (const clauses of libraries) {
    const reached = lengths.map((words) => reachedByChance(clauses, words))
    expect(reached).toEqual(reached.toSorted((a, b) => b - a))
  }
})
