import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { compareTexts } from '../../shared/compare/compareTexts'
import type { Comparison } from '../../shared/model/comparison'
import type { ComparisonAnswer, ComparisonTask } from './comparisonWorker'

/** Beside the built hosts; a core run from its sources has none, and compares in its own thread. */
const BUILT = fileURLToPath(new URL('../worker/comparison.js', import.meta.url))

/** Compares texts one after the other, away from the thread that answers windows. */
export interface ComparisonThread {
  /** Stopping takes effect at once, whatever the texts; `onProgress` is told shares of the work, 0–1. */
  compare(task: ComparisonTask, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Comparison>
  close(): void
}

export function createComparisonThread(file: string = BUILT): ComparisonThread {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const end = (): void => {
    void worker?.terminate()
    worker = null
  }

  const run = (task: ComparisonTask, onProgress: (done: number) => void, signal?: AbortSignal) =>
    new Promise<Comparison>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      worker ??= new Worker(file)
      worker.unref()
      const asked = worker
      const settle = (outcome: () => void): void => {
        asked.removeAllListeners()
        signal?.removeEventListener('abort', stop)
        outcome()
      }
      // A comparison cannot be interrupted from within: the thread goes, and the next one starts afresh.
      const stop = (): void => {
        end()
        settle(() => reject(signal!.reason as Error))
      }
      signal?.addEventListener('abort', stop)
      asked.on('message', (answer: ComparisonAnswer) => {
        if ('done' in answer) onProgress(answer.done)
        else if ('comparison' in answer) settle(() => resolve(answer.comparison))
        else settle(() => reject(new Error(answer.error)))
      })
      asked.on('error', (error) => {
        worker = null
        settle(() => reject(error))
      })
      asked.on('exit', () => {
        worker = null
        settle(() => reject(new Error('the comparing thread ended')))
      })
      asked.postMessage(task)
    })

  return {
    compare(task, onProgress, signal) {
      if (!existsSync(file)) return Promise.resolve(compareTexts(task.left, task.right, { scales: task.scales }))
      const result = last.then(() => run(task, onProgress, signal))
      last = result.catch(() => {})
      return result
    },
    close: end,
  }
}
