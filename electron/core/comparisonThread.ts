import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { compareTexts } from '../../shared/compare/compareTexts'
import type { Comparison } from '../../shared/model/comparison'
import type { ComparisonAnswer, ComparisonTask } from './comparisonWorker'

/** Beside the built hosts; a core run from its sources has none, and compares in its own thread. */
const BUILT = join(import.meta.dirname, '../worker/comparison.js')

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
      const onMessage = (answer: ComparisonAnswer): void => {
        if ('done' in answer) onProgress(answer.done)
        else if ('comparison' in answer) settle(() => resolve(answer.comparison))
        else settle(() => reject(new Error(answer.error)))
      }
      const onError = (error: unknown): void => {
        worker = null
        settle(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
      const onExit = (): void => onError(new Error('the comparing thread ended'))
      // A comparison cannot be interrupted from within: the thread goes, and the next one starts afresh.
      const onAbort = (): void => {
        end()
        settle(() => reject(signal!.reason as Error))
      }
      const settle = (outcome: () => void): void => {
        asked.off('message', onMessage).off('error', onError).off('exit', onExit)
        signal?.removeEventListener('abort', onAbort)
        outcome()
      }
      asked.on('message', onMessage).on('error', onError).on('exit', onExit)
      signal?.addEventListener('abort', onAbort)
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
