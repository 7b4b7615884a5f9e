import { expect, test } from './app'

test('the library opens with the reference texts it was shipped with', async ({ app, t }) => {
  const references = app.getByRole('region', { name: t('library.references') })
  for (const title of ['Pacte numérique mondial', 'Paris Call', 'Christchurch Call']) {
    await expect(references.first().getByRole('button', { name: new RegExp(title) }).first()).toBeVisible()
  }
  await expect(references.first().getByText(t('common.wording.digest'))).toBeVisible()
})

test('the Global Digital Compact is complete, under its official numbers', async ({ app, t }) => {
  await app.getByRole('region', { name: t('library.references') }).first()
    .getByRole('button', { name: 'Pacte numérique mondial', exact: true }).click()
  const main = app.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: 'Pacte numérique mondial' })).toBeVisible()

  const facts = main.getByLabel(t('library.reading.facts'))
  await expect(facts).toContainText('A/RES/79/1')
  await expect(facts).toContainText('Assemblée générale des Nations Unies')
  await expect(facts).toContainText('22 September 2024')
  await expect(facts).toContainText(t('library.reading.licence'))

  const clauses = main.locator('[data-clause]')
  await expect(clauses).toHaveCount(189)
  const last = clauses.filter({ hasText: /^74\./ })
  await expect(last).toHaveCount(1)
  await expect(main.getByLabel(t('library.reading.sdgs')).first()).toContainText(/\d/)
})

test('a text opens in its other language version', async ({ app, t }) => {
  const languages = app.getByRole('group', { name: /Paris/ }).first()
  await languages.getByRole('button', { name: t('library.readInLanguage', { language: 'French' }) }).click()
  await expect(app.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Appel de Paris')
  await app.getByRole('main')
    .getByRole('button', { name: t('library.readInLanguage', { language: 'English' }) }).click()
  await expect(app.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Paris Call')
})

test('a digest says so where it is read', async ({ app, t }) => {
  await app.getByRole('region', { name: t('library.references') }).first()
    .getByRole('button', { name: /Christchurch/ }).first().click()
  await expect(app.getByRole('main').getByText(t('library.reading.digestBanner'))).toBeVisible()
})
