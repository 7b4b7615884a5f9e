import { compareTexts } from '../../../shared/compare/compareTexts'
import { createComparer } from '../../../shared/compare/createComparer'
import { cut, tokenKind } from '../../../shared/language/tokens'
import type { ComparedSide } from '../../../shared/model/comparison'
import { median, percentile, type Figure } from '../figure'
import { compareApart } from './apart'
import { generatePair, TYPICAL, type Pair } from './generatePair'
import { otherFigures } from './otherEngines'

const SEED = 9001
const RUNS = 9
const LONGEST = 4500
/** About 1,000, 5,000, 10,000, 49,000, 100,000 and 200,000 words a side. */
const SIZES = [20, 108, 219, 1050, 2240, LONGEST]

/** Time and memory to compare, from 1,000 to 200,000 words a side, beside other engines on the same texts. */
export async function speedFigures(): Promise<Figure[]> {
  const curves: Figure[] = []
  for (const clauses of SIZES) curves.push(...(await curve(clauses)))
  return [...[170, 3400].map(repeated), again(), ...curves]
}

function repeated(clauses: number): Figure {
  const pair = generatePair(SEED, { ...TYPICAL, clauses })
  return figure(`compare two texts of ${clauses} clauses`, pair, Array.from({ length: RUNS }, () => time(() => compareTexts(pair.left, pair.right))))
}

function again(): Figure {
  const pair = generatePair(SEED, { ...TYPICAL, clauses: LONGEST })
  const comparer = createComparer()
  const first = time(() => comparer.compare(pair.left, pair.right))
  const samples = Array.from({ length: RUNS }, (_, at) => {
    const edited = { ...pair.right, clauses: pair.right.clauses.map((clause, index) => (index === 40 + at ? { ...clause, text: `${clause.text} Enfin.` } : clause)) }
    return time(() => comparer.compare(pair.left, edited))
  })
  const edits = figure(`compare ${LONGEST} clauses again after editing one`, pair, samples)
  return { ...edits, note: `${edits.note}; the first time ${(first / edits.value).toFixed(1)} times as long` }
}

async function curve(clauses: number): Promise<Figure[]> {
  const pair = generatePair(SEED, { ...TYPICAL, clauses })
  const length = words(pair.left)
  const ours = Array.from({ length: 3 }, () => time(() => compareTexts(pair.left, pair.right)))
  const { milliseconds, megabytes } = compareApart(clauses)
  const figures = [
    figure(`comparison, ${length} words`, pair, ours),
    { name: `comparison, ${length} words, in a new process`, value: milliseconds, unit: 'ms', note: `${megabytes.toFixed(0)} MB at most` },
  ]
  return [...figures, ...(await otherFigures(pair, length, median(ours)))]
}

function figure(name: string, pair: Pair, samples: number[]): Figure {
  const note = `median of ${samples.length}, worst ${percentile(samples, 1).toFixed(1)}; ${words(pair.left)} words a side`
  return { name, value: Number(median(samples).toFixed(1)), unit: 'ms', note }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function words({ clauses, language }: ComparedSide): number {
  return clauses.reduce((sum, { text }) => sum + cut(text, language).filter((token) => tokenKind(token) === 'word').length, 0)
}
