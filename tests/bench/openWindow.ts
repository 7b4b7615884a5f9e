import type { Browser, Page } from 'playwright'
import type { BuiltWebHost } from '../support/builtWebHost'

export interface OpenWindow {
  page: Page
  close(): Promise<void>
}

/** Opens a host's address in a fresh browser profile. */
export async function openWindow(browser: Browser, host: BuiltWebHost): Promise<OpenWindow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(host.address, { waitUntil: 'commit' })
  return { page, close: () => context.close() }
}

/** Resolves in the frame after the selector's element is first there: it has then been painted. */
export async function painted(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null,
    selector,
    // Asked every frame: a poll by the clock would round the figure up.
    { polling: 'raf' },
  )
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
}
