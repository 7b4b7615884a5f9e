import type { CoreEvent } from '../../shared/model/event'
import { client } from './client'
import { invalidateFor } from './invalidation'
import { queryClient } from './queryClient'
import { readAgain } from './readAgain'

type CoreEventListener = (event: CoreEvent) => void

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000

const listeners = new Set<CoreEventListener>()
let stop: AbortController | undefined

/**
 * Tells the listener what happens in the core until the returned function is called. All listeners
 * share one subscription, which is made again, ever more patiently, when it breaks.
 */
export function onCoreEvent(listener: CoreEventListener): () => void {
  listeners.add(listener)
  if (!stop) {
    stop = new AbortController()
    void watch(stop.signal)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.abort()
    stop = undefined
  }
}

async function watch(signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS
  while (!signal.aborted) {
    try {
      for await (const event of await client.app.watch(undefined, { signal })) {
        if (signal.aborted) return
        if (event.type === 'watching') {
          wait = FIRST_WAIT_MS
          // What happened while nobody listened is unknown, between the first reads and this first answer
          // too: everything on screen is read again.
          readAgain(queryClient)
        }
        invalidateFor(event, queryClient)
        for (const listener of listeners) listener(event)
      }
    } catch {
      // Broken or refused: the loop tries again. Calls tell the user themselves when the core is gone.
    }
    if (signal.aborted) return
    await delay(wait, signal)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    }, { once: true })
  })
}
