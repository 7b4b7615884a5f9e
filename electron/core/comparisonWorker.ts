import { createComparer } from '../../shared/compare/createComparer'
import type { ComparedSide, VerbScales } from '../../shared/model/comparison'
import { answerTasks } from './answerTasks'

/** What the comparing thread is asked. */
export interface ComparisonTask {
  left: ComparedSide
  right: ComparedSide
  scales: VerbScales
}

// It remembers the clauses of the comparison before: the next one is mostly the same.
const comparer = createComparer()

answerTasks(({ left, right, scales }: ComparisonTask, onProgress) => comparer.compare(left, right, { scales, onProgress }))
