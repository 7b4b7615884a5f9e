import { Worker } from 'node:worker_threads'

/** What a thread answers: how far it is, 0–1, and at last what came of the task or why nothing did. */
export type TaskAnswer<Result> = { done: number } | { result: Result } | { error: string }

/** Works tasks off one after the other, away from the thread that answers windows. */
export interface TaskThread<Task, Result> {
  /** Stopping takes effect at once, whatever the task; `onProgress` is told shares of the work, 0–1. */
  run(task: Task, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Result>
  close(): void
}

/** @param file what the thread runs, which answers each task with `TaskAnswer`s. It starts with the first task. */
export function createTaskThread<Task, Result>(file: string): TaskThread<Task, Result> {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const end = (): void => {
    void worker?.terminate()
    worker = null
  }

  const run = (task: Task, onProgress: (done: number) => void, signal?: AbortSignal) =>
    new Promise<Result>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      worker ??= new Worker(file)
      worker.unref()
      const asked = worker
      const onMessage = (answer: TaskAnswer<Result>): void => {
        if ('done' in answer) onProgress(answer.done)
        else if ('result' in answer) settle(() => resolve(answer.result))
        else settle(() => reject(new Error(answer.error)))
      }
      const onError = (error: unknown): void => {
        worker = null
        settle(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
      const onExit = (): void => onError(new Error('the thread ended'))
      // A task cannot be interrupted from within: the thread goes, and the next one starts afresh.
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
    run(task, onProgress, signal) {
      const result = last.then(() => run(task, onProgress, signal))
      last = result.catch(() => {})
      return result
    },
    close: end,
  }
}
