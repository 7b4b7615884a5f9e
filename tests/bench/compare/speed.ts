import { diffWords } from 'diff'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { createComparer } from '../../../shared/compare/createComparer'
import { cut, tokenKind } from '../../../shared/language/tokens'
import type { ComparedSide } from '../../../shared/model/comparison'
import { median, percentile, type Figure } from '../figure'
import { generatePair, TYPICAL, type Pair } from './generatePair'

const SEED = 9001
const RUNS = 9
/** About 1,000, 5,000, 10,000, 49,000, 100,000 and 200,000 words a side. */
const SIZES = [20, 108, 219, 1050, 2240, 4500]
// diffWords takes some 25 s there, and minutes at twice the length.
const MOST_FOR_DIFF = 50_000

/** Time to compare, from 1,000 to 200,000 words a side, beside `diffWords` of diff on the same texts. */
export function speedFigures(): Figure[] {
  return [...[170, 3400].map(timed), again(), ...SIZES.flatMap(curve)]
}

function timed(clauses: number): Figure {
  const pair = generatePair(SEED, { ...TYPICAL, clauses })
  return figure(`compare two texts of ${clauses} clauses`, pair, Array.from({ length: RUNS }, () => time(() => compareTexts(pair.left, pair.right))))
}

function again(): Figure {
  const pair = generatePair(SEED, { ...TYPICAL, clauses: 3400 })
  const comparer = createComparer()
  comparer.compare(pair.left, pair.right)
  const samples = Array.from({ length: RUNS }, (_, at) => {
    const edited = { ...pair.right, clauses: pair.right.clauses.map((clause, index) => (index === 40 + at ? { ...clause, text: `${clause.text} Enfin.` } : clause)) }
    return time(() => comparer.compare(pair.left, edited))
  })
  return figure('compare 3400 clauses again after editing one', pair, samples)
}

function curve(clauses: number): Figure[] {
  const pair = generatePair(SEED, { ...TYPICAL, clauses })
  const length = words(pair.left)
  const ours = Array.from({ length: 3 }, () => time(() => compareTexts(pair.left, pair.right)))
  const figures = [figure(`comparison, ${length} words`, pair, ours)]
  if (length > MOST_FOR_DIFF) return figures
  const theirs = time(() => diffWords(joined(pair.left), joined(pair.right)))
  figures.push({ name: `diffWords, ${length} words`, value: theirs, unit: 'ms', note: `${(theirs / median(ours)).toFixed(0)} times the comparison` })
  return figures
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

function joined({ clauses }: ComparedSide): string {
  return clauses.map(({ text }) => text).join('\n')
}

function words({ clauses, language }: ComparedSide): number {
  return clauses.reduce((sum, { text }) => sum + cut(text, language).filter((token) => tokenKind(token) === 'word').length, 0)
}
