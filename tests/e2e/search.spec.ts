import type { Page } from '@playwright/test'
import { expect, test } from './app'

function results(app: Page, name: string) {
  return app.getByRole('listbox', { name }).getByRole('option')
}

const FOUND = [
  { query: 'cyber hygiène', where: /Paris/, marked: /cyber|hygi[èe]ne/i },
  { query: 'egalite des genres', where: /Pacte numérique mondial/, marked: /égalité/i },
  { query: 'CŒUR PUBLIC', where: /Paris/, marked: /cœur/i },
  { query: 'coeur public', where: /Paris/, marked: /cœur/i },
]

for (const { query, where, marked } of FOUND) {
  test(`“${query}” finds the clause, its number and the matched words`, async ({ app, t }) => {
    await app.getByRole('combobox', { name: t('search.label') }).fill(query)
    const found = results(app, t('search.results')).filter({ hasText: where }).first()
    await expect(found).toBeVisible()
    await expect(found).toContainText(/\d/)
    await expect(found.locator('mark').filter({ hasText: marked }).first()).toBeVisible()
  })
}

test('“cybersecurite” is nowhere: that is said, with the nearest word, which can be searched for', async ({ app, t }) => {
  await app.getByRole('combobox', { name: t('search.label') }).fill('cybersecurite')
  await expect(app.getByText(t('search.nothing', { query: 'cybersecurite' })).first()).toBeVisible()
  await app.getByRole('button', { name: t('search.nearest', { word: 'cyberactivités' }) }).click()
  await expect(results(app, t('search.results')).filter({ hasText: 'cyberactivités' }).first()).toBeVisible()
})

test('what is typed is never query syntax', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  for (const query of ["l'élève", '"droits', 'NEAR(a b)', 'paix*', '-internet', '(', "'; DROP TABLE clause; --"]) {
    await field.fill(query)
    const answer = results(app, t('search.results')).first().or(app.getByText(t('search.nothing', { query })).first())
    await expect(answer.first()).toBeVisible()
  }
})

test('a result opens its clause by keyboard', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill('coeur public')
  await expect(results(app, t('search.results')).first()).toBeVisible()
  await field.press('Enter')
  const clause = app.getByRole('main').locator('[data-clause]:focus')
  await expect(clause).toContainText(/cœur public/i)
})
