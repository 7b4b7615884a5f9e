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

/** Scrolls to the clause at this index, as a hand does, and puts the caret at its start. */
export async function placeCaret(page: Page, index: number): Promise<void> {
  await page.evaluate(async (at) => {
    const editor = document.querySelector<HTMLElement>('[contenteditable="true"]')
    const clauses = [...(editor?.querySelectorAll<HTMLElement>('[data-kind]') ?? [])]
    const clause = clauses[at]
    if (!editor || !clause) throw new Error(`there is no clause ${at}`)
    const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    // A clause far from the window has no box to put a caret in; the first of its run stands for it.
    for (let time = 0; clause.dataset.away && time < 20; time++) {
      const first = clauses.findLastIndex(({ dataset }, place) => place <= at && dataset.away === 'run')
      const after = clauses.findIndex(({ dataset }, place) => place > at && dataset.away !== 'rest')
      const { top, height } = clauses[first]!.getBoundingClientRect()
      const share = (at - first) / ((after < 0 ? clauses.length : after) - first)
      editor.closest('section')?.scrollBy({ top: top + share * height - innerHeight / 2, behavior: 'instant' })
      await settled()
    }
    clause.scrollIntoView({ block: 'center' })
    await settled()
    editor.focus()
    getSelection()?.setBaseAndExtent(clause, 0, clause, 0)
    await settled()
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
