import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '../../../shared/messages/en'
import { startBuiltWebHost } from '../../support/builtWebHost'
import { launchChromium } from '../../support/chromium'
import { median, percentile, type Figure } from '../figure'
import { openWindow, painted } from '../openWindow'

const STARTS = 9

/** From starting the process to a library that can be clicked; the browser is already running. */
export async function bench(): Promise<Figure[]> {
  const browser = await launchChromium()
  const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-start-'))
  const listening: number[] = []
  const interactive: number[] = []
  try {
    for (let start = 0; start < STARTS + 1; start += 1) {
      const started = performance.now()
      const host = await startBuiltWebHost({ dataFolder })
      listening.push(performance.now() - started)
      const { page, close } = await openWindow(browser, host)
      await painted(page, 'button', en.library.newDraft)
      interactive.push(performance.now() - started)
      await close()
      await host.stop()
    }
  } finally {
    await browser.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const [first = Number.NaN, ...later] = interactive
  return [
    {
      name: 'start to first interactive window, median',
      value: median(later),
      unit: 'ms',
      note: `${STARTS} starts, fresh browser profile; p95 ${percentile(later, 0.95).toFixed(0)} ms; aim under 1500 ms`,
    },
    { name: 'of which until the host answers', value: median(listening.slice(1)), unit: 'ms' },
    { name: 'very first start', value: first, unit: 'ms', note: 'store made, reference texts put in' },
  ]
}
