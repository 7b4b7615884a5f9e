import { parentPort, workerData } from 'node:worker_threads'
import { createPrecedentEngine, type PrecedentEngine, type PrecedentFiles } from './precedentEngine'
import type { FinderQuestion } from './precedentFinder'
import { failureFrom } from './failures'
import type { FailureCode, FailureDetails } from '../../shared/failure'

/** What the finding thread is asked, and whether the index must be whole before it answers. */
export interface PrecedentTask {
  question: FinderQuestion
  whole: boolean
}

export type PrecedentReply =
  | { answer: ReturnType<PrecedentEngine['ask']> }
  | { failure: { code: FailureCode; details: FailureDetails } }

/** Between two questions the index is built on, this long at a time: a question waits no longer. */
const SLICE = 20

const engine = createPrecedentEngine(workerData as PrecedentFiles)
let building = false

function build(): void {
  building = true
  setImmediate(() => {
    building = false
    // What goes wrong here goes wrong again in the next question, which tells.
    try {
      if (engine.work(SLICE)) build()
    } catch {
      engine.close()
    }
  })
}

parentPort?.on('message', ({ question, whole }: PrecedentTask) => {
  const post = (reply: PrecedentReply) => parentPort!.postMessage(reply)
  try {
    post({ answer: engine.ask(question, whole) })
  } catch (error) {
    const { code, details } = failureFrom(error, (workerData as PrecedentFiles).store)
    post({ failure: { code, details } })
  }
  if (!building) build()
})
