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

test('nothing typed can break it', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  for (const query of ["l'élève", '"droits', 'NEAR(a b)', 'paix*', '-internet', '(', "'; DROP TABLE clause; --"]) {
    await field.fill(query)
    const answer = results(app, t('search.results')).first().or(app.getByText(t('search.nothing', { query })).first())
    await expect(answer.first()).toBeVisible()
  }
})

test('a clause called by its number comes first and opens by keyboard', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill('Appel de Paris, principe 2')
  const called = app.getByRole('group', { name: t('search.named', { count: 2 }) })
  await expect(called.getByRole('option').first()).toContainText('Appel de Paris, principe 2')
  await field.press('Enter')
  const clause = app.getByRole('main').locator('[data-clause]:focus')
  await expect(clause).toContainText(/cœur public/i)
})

test('a search with operators and filters is read back, grouped, kept under a name, run again and given up', async ({ app, t }) => {
  const field = app.getByRole('combobox', { name: t('search.label') })
  const found = results(app, t('search.results'))
  await field.fill('« société civile » OU "secteur privé" -terror')
  await expect(app.getByText(/^Searched: “société civile” or “secteur privé”, not terror$/)).toBeVisible()
  await expect(found.first().locator('mark').first()).toHaveText(/société civile|secteur privé/i)

  await app.getByRole('button', { name: t('search.filters.show') }).click()
  await app.getByRole('button', { name: t('search.filters.text') }).first().click()
  await app.getByRole('option', { name: /^Pacte numérique mondial\s*French$/ }).click()
  await app.getByRole('button', { name: t('search.filters.goal') }).click()
  await app.getByRole('option', { name: 'SDG 17', exact: true }).click()
  await expect(found.filter({ hasText: /Appel de Paris/ })).toHaveCount(0)
  await expect(found.filter({ hasText: /Pacte numérique mondial/ }).first()).toBeVisible()
  await app.getByRole('button', { name: t('search.byText') }).click()
  await expect(app.getByRole('group', { name: 'Pacte numérique mondial' })).toBeVisible()

  await app.getByRole('button', { name: t('search.saved.keep') }).click()
  await app.getByRole('textbox', { name: t('search.saved.name') }).fill('Parties prenantes')
  await app.keyboard.press('Enter')
  await app.getByRole('button', { name: t('search.filters.clear') }).click()
  await expect(found.filter({ hasText: /Appel de Paris/ }).first()).toBeVisible()
  await field.fill('')
  await expect(app.getByRole('button', { name: 'Parties prenantes', exact: true })).toBeVisible()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('parties pren')
  await app.getByRole('menuitem', { name: 'Parties prenantes' }).click()
  await expect(app.getByRole('button', { name: t('search.filters.remove', { filter: 'SDG 17' }) })).toBeVisible()
  await expect(app.getByRole('group', { name: 'Pacte numérique mondial' })).toBeVisible()

  await app.getByRole('button', { name: t('search.filters.clear') }).click()
  await field.fill('')
  await app.getByRole('button', { name: t('search.saved.remove', { name: 'Parties prenantes' }) }).click()
  await expect(app.getByRole('button', { name: 'Parties prenantes', exact: true })).toHaveCount(0)
})
