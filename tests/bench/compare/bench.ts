import { compareTexts } from '../../../shared/compare/compareTexts'
import { cut, tokenKind } from '../../../shared/language/tokens'
import { generatePair, TYPICAL, type Pair, type PairOptions } from './generatePair'
import { measureAccuracy, type Accuracy } from './measureAccuracy'

export interface Figure {
  name: string
  value: number
  unit: string
  note?: string
}

// Seeds that nothing was tuned on; the tests use others.
const SEEDS = Array.from({ length: 20 }, (_, at) => 9001 + at)
const RUNS = 9

const ACCURACY: { key: keyof Accuracy; name: string; aim: string }[] = [
  { key: 'pairs', name: 'clause pairs, F1', aim: 'aim ≥ 0.997' },
  { key: 'movesFound', name: 'moves found', aim: 'aim ≥ 0.985' },
  { key: 'movesTrue', name: 'moves shown that are moves', aim: 'aim ≥ 0.995' },
  { key: 'splitsAndMerges', name: 'splits and merges, F1', aim: 'aim ≥ 0.97' },
  { key: 'typography', name: 'typography-only found', aim: 'aim ≥ 0.99' },
  { key: 'marked', name: 'words marked ÷ really changed', aim: 'aim ≤ 1.05' },
]

/** Time to compare generated pairs, and how right the comparison is: mean over the seeds, worst in the note. */
export async function bench(): Promise<Figure[]> {
  return [
    ...[170, 3400].map(timed),
    ...accurate('fr, numbered', {}),
    ...accurate('fr, boilerplate', { boilerplateEvery: 5, numbered: false }),
    ...accurate('en, numbered', { language: 'en' }),
  ]
}

function timed(clauses: number): Figure {
  const pair = generatePair(SEEDS[0]!, { ...TYPICAL, clauses })
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    compareTexts(pair.left, pair.right)
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return {
    name: `compare two texts of ${clauses} clauses`,
    value: round(times[Math.floor(RUNS / 2)]!, 1),
    unit: 'ms',
    note: `median of ${RUNS}, worst ${round(times.at(-1)!, 1)}; ${words(pair)} words a side`,
  }
}

function accurate(name: string, options: Partial<PairOptions>): Figure[] {
  const measured = SEEDS.map((seed) => measureAccuracy(generatePair(seed, { ...TYPICAL, ...options })))
  return ACCURACY.map(({ key, name: what, aim }) => {
    const values = measured.map((accuracy) => accuracy[key])
    const worst = key === 'marked' ? Math.max(...values) : Math.min(...values)
    return {
      name: `comparison (${name}): ${what}`,
      value: round(values.reduce((sum, value) => sum + value, 0) / values.length, 4),
      unit: '',
      note: `worst seed ${round(worst, 3)}; ${aim}`,
    }
  })
}

function words({ left }: Pair): number {
  return left.clauses.reduce(
    (sum, clause) => sum + cut(clause.text, left.language).filter((token) => tokenKind(token) === 'word').length,
    0,
  )
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
