import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

let now = Date.now()

function everyMinute(listener: () => void): () => void {
  now = Date.now()
  const timer = setInterval(() => {
    now = Date.now()
    listener()
  }, MINUTE_MS)
  return () => clearInterval(timer)
}

/** The time, in milliseconds since 1970, exact to the minute; what shows it is drawn again as it passes. */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, () => now)
}
