import type { Figure } from '../figure'
import { generatePair, TYPICAL, type PairOptions } from './generatePair'
import { measureAccuracy, type Accuracy } from './measureAccuracy'

// Seeds that nothing was tuned on; the tests use others.
const SEEDS = Array.from({ length: 20 }, (_, at) => 9001 + at)

const MEASURES: { key: keyof Accuracy; name: string; aim: string }[] = [
  { key: 'pairs', name: 'clause pairs, F1', aim: 'aim ≥ 0.997' },
  { key: 'movesFound', name: 'moves found', aim: 'aim ≥ 0.985' },
  { key: 'toldMovesFound', name: 'moves found, lone boilerplate apart', aim: 'aim ≥ 0.985' },
  { key: 'movesTrue', name: 'moves shown that are moves', aim: 'aim ≥ 0.995' },
  { key: 'splitsAndMerges', name: 'splits and merges, F1', aim: 'aim ≥ 0.97' },
  { key: 'typography', name: 'typography-only found', aim: 'aim ≥ 0.99' },
  { key: 'marked', name: 'words marked ÷ really changed', aim: 'aim ≤ 1.05' },
]

const SHAPES: [name: string, shape: Partial<PairOptions>][] = [
  ['numbered', {}],
  ['unnumbered', { numbered: false }],
  ['boilerplate', { boilerplateEvery: 5 }],
  ['unnumbered boilerplate', { boilerplateEvery: 5, numbered: false }],
  ['boilerplate, lists moved', { boilerplateEvery: 5, listsMoved: 0.12 }],
]

/** How right the comparison is, in each language, numbered or not, with and without boilerplate. */
export function accuracyFigures(): Figure[] {
  return (['fr', 'en'] as const).flatMap((language) =>
    SHAPES.flatMap(([name, shape]) => figuresOf(`${language}, ${name}`, { ...TYPICAL, language, ...shape })),
  )
}

/** Mean over the seeds; the worst seed in the note. */
function figuresOf(name: string, options: PairOptions): Figure[] {
  const measured = SEEDS.map((seed) => measureAccuracy(generatePair(seed, options)))
  return MEASURES.map(({ key, name: what, aim }) => {
    const values = measured.map((accuracy) => accuracy[key])
    const worst = key === 'marked' ? Math.max(...values) : Math.min(...values)
    return {
      name: `comparison (${name}): ${what}`,
      value: Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4)),
      unit: '',
      note: `worst seed ${worst.toFixed(3)}; ${aim}`,
    }
  })
}
