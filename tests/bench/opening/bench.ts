import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '../../../shared/messages/en'
import { startBuiltWebHost } from '../../support/builtWebHost'
import { launchChromium } from '../../support/chromium'
import { openTestCore } from '../../support/core'
import { median, percentile, type Figure } from '../figure'
import { openWindow, painted } from '../openWindow'
import { syntheticClauses, syntheticDraft } from '../syntheticText'

const CLAUSES = 2000
const OPENINGS = 7
const TITLE = 'A draft of two thousand clauses'

/** Runs in the page, so that nothing between it and this process is measured; milliseconds. */
async function clickAndWait([title, clauses]: readonly [string, number]): Promise<number> {
  const draft = [...document.querySelectorAll<HTMLElement>('nav button')].find((it) => it.textContent === title)
  const started = performance.now()
  draft?.click()
  while (document.querySelectorAll('[contenteditable="true"] [data-kind]').length < clauses) {
    await new Promise(requestAnimationFrame)
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - started
}

/** From clicking a draft of 2,000 clauses of 57 words to all of it being there and painted. */
export async function bench(): Promise<Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-opening-'))
  const { client, close: closeCore } = openTestCore({ dataFolder })
  await client.import.store(syntheticDraft(TITLE, syntheticClauses(CLAUSES, 57, 5)))
  closeCore()

  const browser = await launchChromium()
  const durations: number[] = []
  try {
    const host = await startBuiltWebHost({ dataFolder })
    const { page, close } = await openWindow(browser, host)
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await painted(page, 'button', en.library.newDraft)
      await painted(page, 'nav button', TITLE)
      durations.push(await page.evaluate(clickAndWait, [TITLE, CLAUSES] as const))
      // A new page, so that no opening profits from the one before.
      await page.goto(host.origin)
    }
    await close()
    await host.stop()
  } finally {
    await browser.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const note = `${OPENINGS} openings, p95 ${percentile(durations, 0.95).toFixed(0)} ms; aim under 1000 ms`
  return [{ name: 'opening a draft of 2,000 clauses, median', value: median(durations), unit: 'ms', note }]
}
