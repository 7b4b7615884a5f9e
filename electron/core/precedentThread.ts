import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Failure } from '../../shared/failure'
import { createPrecedentEngine, type PrecedentEngine, type PrecedentFiles } from './precedentEngine'
import type { PrecedentReply, PrecedentTask } from './precedentWorker'

/** Beside the built hosts; a core run from its sources has none, and finds in its own thread. */
const BUILT = join(import.meta.dirname, '../worker/precedents.js')

export type PrecedentReport = ReturnType<PrecedentEngine['ask']>

/** Finds agreed language away from the thread that answers windows. It starts with the first question. */
export interface PrecedentThread {
  /** A question that is aborted before its turn is not asked. */
  ask(task: PrecedentTask, signal?: AbortSignal): Promise<PrecedentReport>
  close(): void
}

export function createPrecedentThread(files: PrecedentFiles, file: string = BUILT): PrecedentThread {
  const here = existsSync(file) ? null : createPrecedentEngine(files)
  let worker: Worker | null = null
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  const run = (task: PrecedentTask, signal?: AbortSignal) =>
    new Promise<PrecedentReport>((resolve, reject) => {
      signal?.throwIfAborted()
      if (closed) throw new Error('the program ends')
      // The files are opened when the first question comes: by then the store is there.
      worker ??= new Worker(file, { workerData: files })
      worker.unref()
      const asked = worker
      const onMessage = (reply: PrecedentReply): void => {
        if ('answer' in reply) settle(() => resolve(reply.answer))
        else settle(() => reject(new Failure(reply.failure.code, reply.failure.details)))
      }
      const onError = (error: unknown): void => {
        worker = null
        settle(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
      const onExit = (): void => onError(new Error('the finding thread ended'))
      const settle = (outcome: () => void): void => {
        asked.off('message', onMessage).off('error', onError).off('exit', onExit)
        outcome()
      }
      asked.on('message', onMessage).on('error', onError).on('exit', onExit)
      asked.postMessage(task)
    })

  return {
    ask(task, signal) {
      const result = last.then(() => {
        if (!here) return run(task, signal)
        signal?.throwIfAborted()
        // Nothing goes on building here between two questions.
        return here.ask(task.question, true)
      })
      last = result.catch(() => {})
      return result
    },
    close() {
      closed = true
      here?.close()
      void worker?.terminate()
      worker = null
    },
  }
}
