import type { Browser, Page } from 'playwright'
import type { BuiltWebHost } from '../support/builtWebHost'

export interface OpenWindow {
  page: Page
  close(): Promise<void>
}

/** Opens a host's address in a fresh browser profile; resolves when the answer has begun to arrive. */
export async function openWindow(browser: Browser, host: BuiltWebHost): Promise<OpenWindow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(host.address, { waitUntil: 'commit' })
  return { page, close: () => context.close() }
}

/** Resolves once so many elements match and the frame that shows them has been painted. */
export async function painted(page: Page, selector: string, text = '', count = 1): Promise<void> {
  await page.waitForFunction(
    ([wanted, words, least]) =>
      [...document.querySelectorAll(wanted)].filter((it) => it.textContent.includes(words)).length >= least,
    [selector, text, count] as const,
    // Asked every frame: a poll by the clock would round the figure up.
    { polling: 'raf' },
  )
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}
