import { readFileSync } from 'node:fs'
import { editorIn } from '../draft'
import { expect, startDesktop, t, test, whySkipped } from './desktop'

test.skip(whySkipped !== undefined, whySkipped ?? '')

test('opens on its own scheme with the library', async ({ desktop: { page } }) => {
  expect(new URL(page.url()).href).toMatch(/^chapeau:\/\/app\//u)
  await expect(page.getByText('Paris Call for Trust and Security in Cyberspace').first()).toBeVisible()
})

test('keeps a draft that was typed', async ({ desktop: { application, page, dataFolder } }) => {
  await page.getByRole('button', { name: t('library.newDraft') }).click()
  const dialog = page.getByRole('dialog', { name: t('library.draftDialog.title') })
  await dialog.getByRole('textbox', { name: t('library.draftDialog.name') }).fill('Typed on the desktop')
  await dialog.getByRole('button', { name: t('library.draftDialog.create') }).click()
  await editorIn(page).click()
  await page.keyboard.type('We decide to act.')
  await expect(page.getByText(t('drafting.save.saved'))).toBeVisible()
  await application.close()

  const again = await startDesktop(dataFolder)
  const reopened = await again.firstWindow()
  await reopened.getByText('Typed on the desktop').first().click()
  await expect(editorIn(reopened)).toContainText('We decide to act.')
  await again.close()
})

test('has no Node in its page', async ({ desktop: { page } }) => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in globalThis),
  )
  expect(found).toEqual([])
})

test('opens no window and goes nowhere else', async ({ desktop: { application, page } }) => {
  const opened = await page.evaluate(() => globalThis.open('https://example.org/') === null)
  expect(opened).toBe(true)
  await page.evaluate(() => globalThis.location.assign('https://example.org/'))
  await page.evaluate(() => globalThis.location.assign('file:///etc/passwd'))
  expect(new URL(page.url()).protocol).toBe('chapeau:')
  expect(application.windows()).toHaveLength(1)
})

test('reaches no network and is given no permission', async ({ desktop: { page } }) => {
  const answers = await page.evaluate(async () => {
    const fails = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'allowed', () => 'refused')
    return {
      fetched: await fails(fetch('http://127.0.0.1:9/')),
      notified: await Notification.requestPermission(),
      heard: await fails(navigator.mediaDevices.getUserMedia({ audio: true })),
    }
  })
  expect(answers).toEqual({ fetched: 'refused', notified: 'denied', heard: 'refused' })
})

test('serves only the built interface', async ({ desktop: { page } }) => {
  const statuses = await page.evaluate(async () => {
    const paths = ['/', '/../package.json', '/%2e%2e/desktop/main.js', '/assets/none.js']
    return Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([200, 404, 404, 404])
})

test('has a native menu with the interface’s commands, which act', async ({ desktop: { application, page } }) => {
  await expect
    .poll(() => application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toEqual(expect.arrayContaining([t('commands.menu.file'), t('commands.menu.view')]))
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('draft.new')?.click())
  await expect(page.getByRole('dialog', { name: t('library.draftDialog.title') })).toBeVisible()
})

test('is one: a second start brings the first forward and ends', async ({ desktop: { application, dataFolder } }) => {
  const told = application.evaluate(
    ({ app }) => new Promise<boolean>((resolve) => app.once('second-instance', () => resolve(true))),
  )
  await startDesktop(dataFolder).catch(() => undefined)
  expect(await told).toBe(true)
  expect(application.windows()).toHaveLength(1)
})

test('opens where it was left', async ({ desktop: { application, dataFolder } }) => {
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1100, 720))
  await application.close()
  const again = await startDesktop(dataFolder)
  await again.firstWindow()
  const size = await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  expect(size).toEqual([1100, 720])
  await again.close()
})

// Said once, where the tests are collected, and not again by each worker.
if (whySkipped && process.env['TEST_WORKER_INDEX'] === undefined) {
  const count = readFileSync(new URL(import.meta.url), 'utf8').match(/^test\('/gmu)?.length
  console.warn(`SKIPPED: ${whySkipped}; ${count} desktop tests did not run`)
}
