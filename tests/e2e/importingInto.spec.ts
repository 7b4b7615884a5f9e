import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { makeDraft, openDraft } from './draft'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('several files are imported in one go; each is told what became of it', async ({ app, t, client }) => {
  await app.getByRole('button', { name: t('library.importText') }).click()
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: t('importing.choose') }).click()
  const call = (place: string) => `Call of ${place}\n\nWe, the participants, meeting in ${place},\n\nWe commit to share what we know about attacks.\n`
  await (await chooser).setFiles([
    file('a-brest.txt', call('Brest')),
    file('b-copy.txt', call('Brest')),
    file('c-empty.txt', ''),
    file('d-lorient.txt', call('Lorient')),
    file('e-picture.png', 'no text'),
  ])
  const dialog = app.getByRole('dialog', { name: t('importing.folder.title', { count: 4 }) })
  await expect(dialog.getByText(t('importing.folder.others', { count: 1 }))).toBeVisible()
  await dialog.getByRole('button', { name: t('importing.folder.start', { count: 4 }) }).click()
  await expect(dialog.getByText(t('importing.folder.imported', { count: 2 }))).toBeVisible()
  const rows = dialog.getByRole('listitem')
  await expect(rows.filter({ hasText: 'b-copy.txt' })).toContainText(t('importing.folder.duplicate'))
  await expect(rows.filter({ hasText: 'c-empty.txt' })).toContainText('“c-empty.txt” is empty')
  await expectAccessible(app)
  expect((await client.text.list()).map(({ title }) => title)).toEqual(expect.arrayContaining(['Call of Brest', 'Call of Lorient']))
  await rows.filter({ hasText: 'd-lorient.txt' }).getByRole('button', { name: 'Call of Lorient' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Call of Lorient' })).toBeVisible()
})

test('a colleague’s file goes into a draft: replacing its clauses, undone in one step', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, 'Calls upon States to share what they know about attacks;'],
    ['operative', 0, 'Decides to meet again in the harbour next year.'],
  ])
  const editor = await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+o')
  const dialog = app.getByRole('dialog', { name: t('importing.title') })
  const chooser = app.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: t('importing.choose') }).click()
  const theirs = '1. Urges States to share what they know about attacks;\n2. Invites providers to help;\n3. Decides to meet again in the harbour next year.\n'
  await (await chooser).setFiles(file('colleague.txt', theirs))
  await dialog.getByText(t('importing.place.merge'), { exact: true }).click()
  await dialog.getByRole('button', { name: t('importing.mergeInto') }).click()
  await app.getByRole('option', { name: 'Rolling text' }).click()
  await dialog.getByText(t('importing.replace'), { exact: true }).click()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: t('importing.storeMerged') }).click()
  await expect(dialog).toBeHidden()
  await expect(editor.getByText('Invites providers to help')).toBeVisible()
  const { clauses } = await client.text.get({ id })
  expect([clauses[0]?.id, clauses.at(-1)?.id]).toEqual(['c0', 'c1'])

  await editor.getByText('Invites providers').click()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor.getByText('Calls upon States')).toBeVisible()
  await expect(editor.getByText('Invites providers')).toBeHidden()
  expect((await client.version.list({ textId: id })).map(({ name }) => name)).toEqual(['Before bringing in “colleague.txt”'])
})
