import { startBuiltWebHost } from '../support/builtWebHost'
import { expect, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, storedClauses } from './draft'

test('two windows on one draft: each sees the other’s words and nothing is overwritten', async ({ app, client }) => {
  const id = await makeDraft(client, 'Shared', [
    ['operative', 0, 'First.'],
    ['operative', 0, 'Second.'],
  ])
  const here = await openDraft(app, id)
  const other = await app.context().newPage()
  await other.goto(app.url())
  const there = await openDraft(other, id)

  await placeCaret(here, 'First.', 'end')
  await app.keyboard.type(' From here.')
  await expect(clauseIn(there, 'First. From here.')).toBeVisible()

  await placeCaret(there, 'Second.', 'end')
  await other.keyboard.type(' From there.')
  await expect(clauseIn(here, 'Second. From there.')).toBeVisible()
  await expect
    .poll(() => storedClauses(client, id))
    .toEqual([expect.stringContaining('First. From here.'), expect.stringContaining('Second. From there.')])
})

test('a second start finds the first and opens it', async ({ app, host, browser, t }) => {
  const second = await startBuiltWebHost({ dataFolder: host.dataFolder })
  expect(second.origin).toBe(host.origin)
  await second.stop()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(second.address)
  await expect(page.getByRole('button', { name: t('library.newDraft') })).toBeVisible()
  await context.close()
  await expect(app.getByRole('button', { name: t('library.newDraft') })).toBeVisible()
})

test('an address without its token shows how to open Chapeau, and nothing else', async ({ host, browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const answer = await page.goto(host.origin)
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { name: 'Chapeau' })).toBeVisible()
  await context.close()
})
