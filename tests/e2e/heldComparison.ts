import type { Page } from '@playwright/test'

/** Lets go of what is held of the comparison asked for as number `nth`, from 1. */
type Release = (nth: number) => Promise<void>

declare global {
  interface Window {
    releaseComparison: (nth: number) => void
  }
}

/**
 * Has the window hear how far each comparison is as the core tells it, but its result only once that is
 * released: a comparison as long as a test needs, on a machine of any speed. Starts the window afresh.
 */
export async function holdComparisons(page: Page): Promise<Release> {
  await page.addInitScript(() => {
    const released: (() => void)[] = []
    const held: Promise<void>[] = []
    const hold = (nth: number) => (held[nth] ??= new Promise((resolve) => (released[nth] = resolve)))
    window.releaseComparison = (nth) => {
      void hold(nth)
      released[nth]?.()
    }
    const { fetch } = window
    let asked = 0
    window.fetch = async (input, init) => {
      const response = await fetch(input, init)
      const address = input instanceof Request ? input.url : String(input)
      if (!address.endsWith('/comparison/make') || !response.body) return response
      asked += 1
      const result = hold(asked)
      let told = ''
      const events = new TransformStream<string, string>({
        async transform(part, controller) {
          // One event at a time, as each ends with an empty line.
          const parts = (told + part).split(/(?<=\n\n)/)
          told = parts.at(-1)?.endsWith('\n\n') ? '' : (parts.pop() ?? '')
          for (const event of parts) {
            if (event.includes('"type":"done"')) await result
            controller.enqueue(event)
          }
        },
        flush: (controller) => controller.enqueue(told),
      })
      const body = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(events).pipeThrough(new TextEncoderStream())
      return new Response(body, response)
    }
  })
  await page.reload()
  return (nth) => page.evaluate((which) => window.releaseComparison(which), nth)
}
