import type { Page } from 'playwright'

declare global {
  interface Window {
    /** Milliseconds from each key to its paint, oldest first; `press` takes them. */
    keysPainted?: number[]
  }
}

/** Opens a draft in the window there is, waits until all of it can be edited, and puts the caret in its middle. */
export async function openDraft(page: Page, id: string, clauses: number): Promise<void> {
  await page.goto(new URL(`/#/text/${id}`, page.url()).href)
  await page.waitForFunction(
    ([wanted, least]) => {
      const editor = document.querySelector('[contenteditable="true"]')
      return location.hash.endsWith(wanted) && (editor?.querySelectorAll('[data-kind]').length ?? 0) >= least
    },
    [id, clauses] as const,
  )
  await placeCaret(page, Math.floor(clauses / 2))
}

/** Puts the caret at the start of the clause at this index, in view. */
export async function placeCaret(page: Page, index: number): Promise<void> {
  await page.evaluate(async (at) => {
    const editor = document.querySelector<HTMLElement>('[contenteditable="true"]')
    const clause = editor?.querySelectorAll('[data-kind]')[at]
    editor?.focus()
    // Brought to the page first: a clause far from the window has no box to put a caret in.
    for (let time = 0; time < 3; time++) {
      clause?.scrollIntoView({ block: 'center' })
      if (clause) getSelection()?.setBaseAndExtent(clause, 0, clause, 0)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }, index)
}

/** Presses a key so many times, each after the last was painted; milliseconds from each to its paint. */
export async function press(page: Page, key: string, times: number): Promise<number[]> {
  await page.evaluate(() => {
    if (window.keysPainted) return
    const taken: number[] = (window.keysPainted = [])
    addEventListener(
      'keydown',
      (event) => {
        if (['Control', 'Meta', 'Alt', 'Shift'].includes(event.key)) return
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => taken.push(performance.now() - event.timeStamp), { once: true })
          channel.port1.start()
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  const samples: number[] = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key)
    await page.waitForFunction(() => (window.keysPainted?.length ?? 0) > 0, undefined, { polling: 'raf' })
    samples.push(await page.evaluate(() => window.keysPainted?.shift() ?? Number.NaN))
  }
  return samples
}
