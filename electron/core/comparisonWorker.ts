import { parentPort } from 'node:worker_threads'
import { compareTexts } from '../../shared/compare/compareTexts'
import type { ComparedSide, Comparison, VerbScales } from '../../shared/model/comparison'

/** What the comparing thread is asked. */
export interface ComparisonTask {
  left: ComparedSide
  right: ComparedSide
  scales: VerbScales
}

/** What it answers: how far it is, 0–1, and at last the comparison or why there is none. */
export type ComparisonAnswer = { done: number } | { comparison: Comparison } | { error: string }

parentPort?.on('message', ({ left, right }: ComparisonTask) => {
  const answer = (message: ComparisonAnswer) => parentPort!.postMessage(message)
  try {
    answer({ comparison: compareTexts(left, right) })
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) })
  }
})
