import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { Contract } from '../../shared/contract'
import { createTranslator } from '../../shared/messages/translator'
import type { InterfaceLanguage } from '../../shared/model/settings'
import { startBuiltWebHost, type BuiltWebHost } from '../support/builtWebHost'

export { expect }

export type Translate = ReturnType<typeof createTranslator>['t']
/** The core, called as a window calls it. */
export type Client = ContractRouterClient<Contract>

interface Options {
  /** The language of the system the program starts on. */
  language: InterfaceLanguage
}

interface Fixtures {
  /** The web host as built, over a data folder of its own. */
  host: BuiltWebHost
  /** A window of Chapeau that is ready for use. */
  app: Page
  /** A sentence of the interface in the test's language. */
  t: Translate
  /** The core behind `app`, asked as its window asks it: for what a test starts from and not for what it tests. */
  client: Client
}

/** What no window may do, ever: complain to the console, break, or reach beyond this machine. */
function watchForTrouble(context: BrowserContext): string[] {
  const trouble: string[] = []
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    // Chromium itself notes every answer that is not a success; 422 is how a procedure answers with a failure.
    if (/status of 422/.test(message.text()) && message.location().url.includes('/rpc/')) return
    trouble.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => trouble.push(`page error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1') return
    trouble.push(`request beyond this machine: ${request.url()}`)
  })
  return trouble
}

export const test = base.extend<Options & Fixtures & { trouble: string[] }>({
  language: ['en', { option: true }],

  t: async ({ language }, use) => use(createTranslator(language).t),

  host: async ({ language }, use) => {
    const host = await startBuiltWebHost({ language })
    await use(host)
    await host.stop()
    expect(host.complaints(), 'the host wrote to its standard error').toBe('')
  },

  trouble: [
    async ({ context }, use) => {
      const trouble = watchForTrouble(context)
      await use(trouble)
      expect(trouble, 'what a window must never do').toEqual([])
    },
    { auto: true },
  ],

  app: async ({ page, host, t }, use) => {
    await page.goto(host.address)
    await expectReady(page, t)
    await use(page)
    // Before the host goes: a window that is still open would rightly complain of losing it.
    for (const open of page.context().pages()) await open.close()
  },

  client: async ({ app, host }, use) => {
    const cookies = await app.context().cookies(host.origin)
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const link = new RPCLink({ url: `${host.origin}/rpc`, headers: { cookie, origin: host.origin } })
    await use(createORPCClient(link))
  },
})

/** Waits until the library can be used. */
export async function expectReady(page: Page, t: Translate): Promise<void> {
  await expect(page.getByRole('button', { name: t('library.newDraft') })).toBeVisible()
}

/** Enter on a button, once it takes it: pressing does not wait for that as clicking does. */
export async function pressEnter(button: Locator): Promise<void> {
  await expect(button).toBeEnabled()
  await button.press('Enter')
}
