import type { Figure } from '../figure'
import { accuracyFigures } from './accuracy'
import { speedFigures } from './speed'

/** Never tuned on. */
const SEED = 73_561
const AMONG = 100_000
/** As many as a delegation's library has: what is claimed depends on it. */
const AMONG_FEW = 2000
/** Of each kind in each language; BM25 takes its time over each of its own. */
const QUESTIONS = 150
const FOR_BM25 = 15

/**
 * How surely the clause a wording was made of is found among near-twins and clauses in pieces, what is marked
 * as shared, and how fast. `CHAPEAU_BENCH_CLAUSES=1000000` measures the speed among as many.
 */
export async function bench(): Promise<Figure[]> {
  const sizes = [AMONG, Number(process.env.CHAPEAU_BENCH_CLAUSES ?? 0)].filter((size) => size > 0)
  const figures = accuracyFigures({ seed: SEED, clauses: AMONG, questions: QUESTIONS, bm25: FOR_BM25 })
  figures.push(...accuracyFigures({ seed: SEED, clauses: AMONG_FEW, questions: QUESTIONS, bm25: FOR_BM25 }))
  for (const size of sizes) figures.push(...(await speedFigures(size)))
  return figures
}
