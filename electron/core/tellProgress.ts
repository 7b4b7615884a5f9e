import { ReadableStream } from 'node:stream/web'
import type { CoreContext } from './context'
import { reportingFailures } from './failures'

/** What long work tells while it goes on, and at its end. */
type Told<End> = { type: 'progress'; done: number } | End

/** Tells how far work is until it is done. Whoever stops listening stops the work. */
export function tellProgress<End>(
  context: CoreContext,
  work: (tell: (done: number) => void, stop: AbortSignal) => Promise<End>,
  signal?: AbortSignal,
): AsyncGenerator<Told<End>> {
  const unheard = new AbortController()
  const stop = signal ? AbortSignal.any([signal, unheard.signal]) : unheard.signal
  const answers = new ReadableStream<Told<End>>({
    async start(controller) {
      const tell = (done: number): void => controller.enqueue({ type: 'progress', done })
      try {
        controller.enqueue(await reportingFailures(context.platform.dataFolder, () => work(tell, stop)))
        controller.close()
      } catch (error) {
        if (!unheard.signal.aborted) controller.error(error)
      }
    },
    cancel: () => unheard.abort(),
  })
  return answersOf(answers)
}

async function* answersOf<Answer>(answers: ReadableStream<Answer>): AsyncGenerator<Answer> {
  yield* answers
}
