import type { Figure } from '../figure'
import { accuracyFigures } from './accuracy'
import { speedFigures } from './speed'

/** Never tuned on. */
const SEED = 90_210
const AMONG = 100_000
const QUESTIONS = 60

/**
 * How surely the clause a wording was made of is found among near-twins and clauses in pieces, what is marked
 * as shared, and how fast. `CHAPEAU_BENCH_CLAUSES=1000000` measures the speed among as many.
 */
export async function bench(): Promise<Figure[]> {
  const sizes = [AMONG, Number(process.env.CHAPEAU_BENCH_CLAUSES ?? 0)].filter((size) => size > 0)
  const figures = accuracyFigures({ seed: SEED, clauses: AMONG, questions: QUESTIONS, bm25: true })
  for (const size of sizes) figures.push(...(await speedFigures(size)))
  return figures
}
