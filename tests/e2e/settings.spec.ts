import { createTranslator } from '../../shared/messages/translator'
import { expect, expectReady, test } from './app'

test('the interface changes language without restarting, and texts keep theirs', async ({ app, t }) => {
  const french = createTranslator('fr').t
  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('radiogroup', { name: t('settings.language') }).getByText('Français', { exact: true }).click()
  await expect(app.getByRole('dialog', { name: french('settings.title') })).toBeVisible()
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('button', { name: french('library.newDraft') })).toBeVisible()
  const compact = app.getByRole('navigation').getByText('Pacte numérique mondial')
  await expect(compact.first()).toHaveAttribute('lang', 'fr')

  await app.reload()
  await expectReady(app, french)
})

test('the interface changes theme without restarting', async ({ app, t }) => {
  const background = () => app.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const brightness = async () => Number(/\d+/.exec(await background())?.[0])
  await app.keyboard.press('ControlOrMeta+,')
  const themes = app.getByRole('radiogroup', { name: t('settings.theme') })
  await themes.getByText(t('settings.themes.dark'), { exact: true }).click()
  await expect.poll(brightness).toBeLessThan(80)
  await themes.getByText(t('settings.themes.light'), { exact: true }).click()
  await expect.poll(brightness).toBeGreaterThan(200)
})

test.describe('on a French system', () => {
  test.use({ language: 'fr' })
  test('Chapeau speaks French from the first window on', async ({ app }) => {
    await expect(app.locator('html')).toHaveAttribute('lang', 'fr')
  })
})
