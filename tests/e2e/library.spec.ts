import type { Page } from '@playwright/test'
import { expect, test, type Translate } from './app'

const libraryIn = (app: Page, t: Translate) => app.getByRole('navigation', { name: t('common.workspace.library') })
const textIn = (app: Page, t: Translate) => app.getByRole('region', { name: t('common.workspace.text') })

test('the library opens with the reference texts it was shipped with', async ({ app, t }) => {
  const library = libraryIn(app, t)
  for (const title of ['Pacte numérique mondial', 'Paris Call', 'Christchurch Call']) {
    await expect(library.getByRole('button', { name: title, exact: true })).toBeVisible()
  }
  await expect(library.getByText(t('common.wording.digest'))).toBeVisible()
})

test('the Global Digital Compact is complete, under its official numbers', async ({ app, t }) => {
  await libraryIn(app, t).getByRole('button', { name: 'Pacte numérique mondial', exact: true }).click()
  const text = textIn(app, t)
  await expect(text.getByRole('heading', { level: 1, name: 'Pacte numérique mondial' })).toBeVisible()

  const facts = text.getByLabel(t('library.reading.facts'))
  for (const fact of ['A/RES/79/1', 'Assemblée générale des Nations Unies', '22 September 2024']) {
    await expect(facts).toContainText(fact)
  }
  await expect(facts).toContainText(t('library.reading.licence'))

  const clauses = text.locator('[data-clause]')
  await expect(clauses).toHaveCount(189)
  const labels = await clauses.evaluateAll((all) => all.map((it) => it.firstElementChild?.textContent ?? ''))
  const numbers = labels.filter((label) => /^\d+\.$/.test(label)).map(Number)
  expect(numbers).toEqual(expect.arrayContaining(Array.from({ length: 74 }, (_, index) => index + 1)))
  await expect(text.getByLabel(t('library.reading.sdgs')).first()).toContainText(/\d/)
})

test('a text opens in its other language version', async ({ app, t }) => {
  const heading = textIn(app, t).getByRole('heading', { level: 1 })
  await libraryIn(app, t).getByRole('button', { name: 'Paris Call', exact: true }).click()
  await expect(heading).toContainText('Paris Call')
  await textIn(app, t).getByRole('button', { name: t('library.readInLanguage', { language: 'French' }) }).click()
  await expect(heading).toContainText('Appel de Paris')
  await expect(heading).toHaveAttribute('lang', 'fr')
})

test('a digest says so where it is read', async ({ app, t }) => {
  await libraryIn(app, t).getByRole('button', { name: 'Christchurch Call', exact: true }).click()
  await expect(textIn(app, t).getByText(t('library.reading.digestBanner'))).toBeVisible()
})

test('a removed draft can be brought back', async ({ app, t, client }) => {
  await client.text.create({ title: 'Short-lived', language: 'en', from: 'blank' })
  const library = libraryIn(app, t)
  const draft = library.getByRole('button', { name: 'Short-lived', exact: true })
  await library.getByRole('button', { name: t('library.actions', { title: 'Short-lived' }) }).click()
  await app.getByRole('menuitem', { name: t('library.remove') }).click()
  await expect(draft).toBeHidden()
  await app.getByRole('button', { name: t('library.bringBack') }).click()
  await expect(draft).toBeVisible()
})
