import { parentPort } from 'node:worker_threads'
import type { TaskAnswer } from './taskThread'

/** In a thread of its own: works off what `createTaskThread` sends, which says what a task is. */
export function answerTasks(work: (task: never, onProgress: (done: number) => void) => unknown): void {
  parentPort?.on('message', (task: unknown) => {
    const answer = (message: TaskAnswer<unknown>) => parentPort!.postMessage(message)
    try {
      answer({ result: work(task as never, (done) => answer({ done })) })
    } catch (error) {
      answer({ error: error instanceof Error ? error.message : String(error) })
    }
  })
}
