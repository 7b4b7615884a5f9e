import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compareTexts } from '../../shared/compare/compareTexts'
import type { Comparison } from '../../shared/model/comparison'
import type { ComparisonTask } from './comparisonWorker'
import { createTaskThread } from './taskThread'

/** Beside the built hosts; a core run from its sources has none, and compares in its own thread. */
const BUILT = join(import.meta.dirname, '../worker/comparison.js')

/** Compares texts one after the other, away from the thread that answers windows. */
export interface ComparisonThread {
  /** Stopping takes effect at once, whatever the texts; `onProgress` is told shares of the work, 0–1. */
  compare(task: ComparisonTask, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Comparison>
  close(): void
}

export function createComparisonThread(file: string = BUILT): ComparisonThread {
  const thread = createTaskThread<ComparisonTask, Comparison>(file)
  return {
    compare(task, onProgress, signal) {
      if (!existsSync(file)) return Promise.resolve(compareTexts(task.left, task.right, { scales: task.scales }))
      return thread.run(task, onProgress, signal)
    },
    close: thread.close,
  }
}
