/** Long enough for a key to have been painted in an engine without idle callbacks. */
const FALLBACK_MS = 50

/** Runs the work when the page has nothing better to do; the returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, FALLBACK_MS)
    return () => clearTimeout(timer)
  }
  // A busy page must not put it off for ever.
  const handle = requestIdleCallback(work, { timeout: 1000 })
  return () => cancelIdleCallback(handle)
}
