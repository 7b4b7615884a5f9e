import { readFile } from 'node:fs/promises'
import { expect, test } from './app'
import { expectAccessible } from './accessible'
import { makeDraft, openDraft } from './draft'

test('supporters are pasted, withdrawn, removed and put back, and listed in a file on request', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'A Call', [['operative', 0, 'We act.']])
  await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByPlaceholder(t('commands.palettePlaceholder')).fill(t('commands.text.supporters'))
  await app.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: t('supporters.title', { title: 'A Call' }) })
  await expect(dialog.getByText(t('supporters.empty'))).toBeVisible()

  await dialog.getByRole('button', { name: t('supporters.paste') }).click()
  const pasting = app.getByRole('dialog', { name: t('supporters.pasting.title') })
  await pasting.getByLabel(t('supporters.pasting.field')).fill('Allemagne; 12 novembre 2018\nGERMANY\nÉquipe Cyber; 2019\nAtos, private sector')
  await expect(pasting.getByText(t('supporters.pasting.known', { count: 1 }))).toBeVisible()
  const add = pasting.getByRole('button', { name: t('supporters.pasting.add', { count: 3 }) })
  await expect(add).toBeDisabled()
  await pasting.getByRole('button', { name: t('supporters.pasting.categoryOf', { name: 'Équipe Cyber' }) }).click()
  await app.getByRole('option', { name: t('supporters.category.civilSociety') }).click()
  await add.click()
  await expect(dialog.getByText(t('supporters.pasting.added', { count: 3 }))).toBeVisible()
  await expect(dialog.getByRole('row', { name: /31 December 2019/ })).toBeVisible()
  await expectAccessible(app)

  const act = async (name: string, action: string): Promise<void> => {
    await dialog.getByRole('button', { name: t('supporters.actions', { name }) }).click()
    await app.getByRole('menuitem', { name: action }).click()
  }
  await act('Équipe Cyber', t('supporters.withdrawToday'))
  await expect(dialog.getByText(t('supporters.withdrewToday', { name: 'Équipe Cyber' }))).toBeVisible()
  await act('Atos', t('supporters.remove'))
  await expect(dialog.getByText('Atos', { exact: true })).toBeHidden()
  await dialog.getByRole('button', { name: t('supporters.undo') }).click()
  await expect(dialog.getByText('Atos', { exact: true })).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(app.getByRole('button', { name: t('supporters.shown', { count: 2 }) })).toBeVisible()

  await app.keyboard.press('ControlOrMeta+Shift+e')
  const exporting = app.getByRole('dialog', { name: t('exporting.title') })
  await exporting.getByText(t('exporting.supporters.listed')).click()
  await expect(exporting.getByText(t('exporting.supporters.withdrawn', { count: 1 }))).toBeVisible()
  await exporting.getByText(t('exporting.formats.txt'), { exact: true }).click()
  const started = app.waitForEvent('download')
  await exporting.getByRole('button', { name: t('exporting.make'), exact: true }).click()
  const text = (await readFile(await (await started).path())).toString()
  expect(text).toMatch(/We act\.\n\nSupporters \(2\)\n\nStates \(1\)\n\nGermany\n\nPrivate sector \(1\)\n\nAtos\n$/u)
})
