import { describe, expect, test } from 'vitest'
import { generatePair, TYPICAL, type PairOptions } from '../../bench/compare/generatePair'
import { measureAccuracy } from '../../bench/compare/measureAccuracy'

const SEEDS = [101, 102, 103, 104, 105]

describe('accuracy on generated pairs, each seed', () => {
  test.each<[string, Partial<PairOptions>]>([
    ['French', {}],
    ['French without numbers', { numbered: false }],
    ['English', { language: 'en' }],
    ['a clause in five the same boilerplate', { boilerplateEvery: 5 }],
  ])('%s', (_name, options) => {
    for (const seed of SEEDS) {
      const accuracy = measureAccuracy(generatePair(seed, { ...TYPICAL, ...options }))
      expect(accuracy.pairs, `pairs, seed ${seed}`).toBeGreaterThan(0.97)
      expect(accuracy.movesTrue, `moves that are moves, seed ${seed}`).toBeGreaterThan(0.9)
      expect(accuracy.movesFound, `moves found, seed ${seed}`).toBeGreaterThan(0.6)
      expect(accuracy.splitsAndMerges, `splits and merges, seed ${seed}`).toBeGreaterThan(0.8)
      expect(accuracy.typography, `typography, seed ${seed}`).toBeGreaterThan(0.95)
      expect(accuracy.marked, `words marked, seed ${seed}`).toBeLessThan(1.1)
    }
  })

  test('the same seed gives the same pair', () =>
    expect(generatePair(7, TYPICAL)).toEqual(generatePair(7, TYPICAL)))

  test('numbers do not change what is found', () => {
    const numbered = measureAccuracy(generatePair(8, TYPICAL))
    expect(measureAccuracy(generatePair(8, { ...TYPICAL, numbered: false }))).toEqual(numbered)
  })
})
