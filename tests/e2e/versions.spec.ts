import { expect, test } from './app'
import { clauseIn, expectClauses, makeDraft, openDraft, placeCaret, shownClauses } from './draft'

test('a version is saved by name, listed, read and restored; restoring destroys nothing', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, 'One.'],
    ['operative', 0, 'Two.'],
  ])
  const editor = await openDraft(app, id)
  const zero = await shownClauses(editor)
  await placeCaret(editor, 'One.', 'end')
  await app.keyboard.press('ControlOrMeta+s')
  const dialog = app.getByRole('dialog', { name: t('versions.saveDialog.title') })
  await dialog.getByRole('textbox', { name: t('versions.saveDialog.name') }).fill('Zero draft')
  await dialog.getByRole('button', { name: t('versions.save') }).click()
  await expect(dialog).toBeHidden()

  await placeCaret(editor, 'Two.', 'end')
  await app.keyboard.type(' Changed since.')
  await expect(clauseIn(editor, 'Two. Changed since.')).toBeVisible()
  const changed = await shownClauses(editor)

  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.versions') }).click()
  await panel.getByRole('button', { name: t('versions.restoreVersion', { name: 'Zero draft' }) }).click()
  const restore = app.getByRole('dialog', { name: t('versions.restoreDialog.title', { name: 'Zero draft' }) })
  await restore.getByRole('button', { name: t('versions.restoreDialog.confirm') }).click()
  await expect(restore).toBeHidden()
  await expectClauses(editor, client, id, zero)

  const versions = await client.version.list({ textId: id })
  expect(versions.filter(({ automatic }) => automatic)).toHaveLength(1)
  expect(versions).toHaveLength(2)
  const kept = versions.find(({ automatic }) => automatic)
  await panel.getByRole('button', { name: t('versions.restoreVersion', { name: kept?.name ?? '' }) }).click()
  await app.getByRole('dialog').getByRole('button', { name: t('versions.restoreDialog.confirm') }).click()
  await expectClauses(editor, client, id, changed)

  await panel.getByRole('button', { name: t('versions.readVersion', { name: 'Zero draft' }) }).click()
  await expect(app.getByRole('main').locator('[data-clause]')).toHaveCount(2)
  await expect(app.getByRole('main').getByText('Changed since')).toBeHidden()
})
