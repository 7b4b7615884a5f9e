import { parentPort } from 'node:worker_threads'
import { createComparer } from '../../shared/compare/createComparer'
import type { ComparedSide, Comparison, VerbScales } from '../../shared/model/comparison'

/** What the comparing thread is asked. */
export interface ComparisonTask {
  left: ComparedSide
  right: ComparedSide
  scales: VerbScales
}

/** What it answers: how far it is, 0–1, and at last the comparison or why there is none. */
export type ComparisonAnswer = { done: number } | { comparison: Comparison } | { error: string }

// It remembers the clauses of the comparison before: the next one is mostly the same.
const comparer = createComparer()

parentPort?.on('message', ({ left, right, scales }: ComparisonTask) => {
  const answer = (message: ComparisonAnswer) => parentPort!.postMessage(message)
  try {
    answer({ comparison: comparer.compare(left, right, { scales, onProgress: (done) => answer({ done }) }) })
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) })
  }
})
