import { expect, test } from './app'

test('a clause is seen in its other language by one key, opened there, and the whole text read side by side', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill('logiciels malveillants')
  await expect(app.getByRole('option').first()).toBeVisible()
  await field.press('Enter')
  const main = app.getByRole('main')
  await expect(main.locator('[data-clause]:focus')).toContainText('Non-prolifération')
  await app.keyboard.press('F4')
  const dialog = app.getByRole('dialog', { name: t('translations.title') })
  const english = dialog.getByRole('region', { name: 'English' })
  await expect(english).toContainText('malicious software')
  await expect(dialog.getByRole('region', { name: 'French' })).toContainText('logiciels malveillants')
  await english.getByRole('button', { name: t('translations.openLabelled', { citation: 'Paris Call, principle 5' }) }).click()
  await expect(main.locator('[data-clause]:focus')).toContainText('Non-proliferation')

  await main.getByRole('button', { name: t('library.parallel.show', { language: 'French' }) }).click()
  const row = main.locator('div', { has: app.locator('> div [data-clause="principle-7"]') }).last()
  await expect(row).toContainText('cyber hygiene for all actors')
  await expect(row).toContainText('hygiène informatique')
  await main.getByRole('button', { name: t('library.parallel.hide') }).click()
  await expect(main.getByText('hygiène informatique')).toHaveCount(0)
})
