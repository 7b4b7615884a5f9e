import { expectAccessible } from './accessible'
import { expect, test } from './app'

test('a call known by its record is found, read, and given its text with what was known of it', async ({ app, t }) => {
  // On the library's home already, where its text can be added at once.
  await expect(app.getByRole('region', { name: t('catalogue.heading') }).getByRole('button', { name: t('catalogue.addText') })).toHaveCount(4)
  await app.keyboard.press('ControlOrMeta+k')
  await app.keyboard.type('glaciers et poles')
  await app.getByRole('menuitem', { name: 'Paris Call for glaciers and poles' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Paris Call for glaciers and poles' })).toBeVisible()

  const library = app.getByRole('navigation', { name: t('common.workspace.library') })
  await library.getByRole('combobox', { name: t('search.label') }).fill('droits enfant numerique')
  const title = 'Call for children’s rights in the digital environment'
  await library.getByRole('region', { name: t('catalogue.found', { count: 1 }) }).getByRole('button', { name: title, exact: true }).click()
  const page = app.getByRole('region', { name: t('common.workspace.text') })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(t('catalogue.banner'))).toBeVisible()
  await expect(page.getByText(/Argentina, Bulgaria/)).toBeVisible()
  await expectAccessible(app)

  await page.getByRole('button', { name: t('catalogue.addText') }).click()
  const importing = app.getByRole('dialog', { name: t('importing.title') })
  const chooser = app.waitForEvent('filechooser')
  await importing.getByRole('button', { name: t('importing.choose') }).click()
  await (await chooser).setFiles({ name: 'appel.txt', mimeType: 'text/plain', buffer: Buffer.from('Nous agirons pour les enfants.\n\nNous le ferons sans délai.') })
  await expect(importing.getByRole('textbox', { name: t('importing.textTitle') })).toHaveValue('Appel à l’action pour défendre les droits de l’enfant dans l’environnement numérique')
  await importing.getByRole('button', { name: t('importing.store') }).click()
  await expect(page.getByText('Nous agirons pour les enfants.')).toBeVisible()

  await page.getByRole('button', { name: t('supporters.open') }).click()
  await expect(app.getByRole('dialog').getByText('Jordan', { exact: true })).toBeVisible()
  await app.keyboard.press('Escape')
  await library.getByRole('combobox', { name: t('search.label') }).fill('')
  const group = library.getByRole('button', { name: new RegExp(t('catalogue.heading')) })
  await group.click()
  await expect(library.getByRole('button', { name: 'Paris Charter on AI and Journalism', exact: true })).toBeVisible()
  await expect(library.getByRole('button', { name: title })).toBeHidden()
})
