import { expect, test } from './app'
import { clauseIn, editorIn, expectClauses, makeDraft, openDraft, placeCaret, shownClauses } from './draft'

test('undo goes on after the window was opened anew, through what it did and what was restored', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, 'One.'],
    ['operative', 0, 'Two.'],
  ])
  const version = await client.version.save({ textId: id, name: 'Zero draft', note: null })
  const editor = await openDraft(app, id)
  const zero = await shownClauses(editor)
  await placeCaret(editor, 'One.', 'end')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Between.')
  await expect(clauseIn(editor, 'Between.')).toBeVisible()
  const changed = await shownClauses(editor)
  await expectClauses(editor, client, id, changed)

  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.versions') }).click()
  await panel.getByRole('button', { name: t('versions.restoreVersion', { name: version.name }) }).click()
  await app.getByRole('dialog').getByRole('button', { name: t('versions.restoreDialog.confirm') }).click()
  await expectClauses(editor, client, id, zero)

  await app.reload()
  const again = editorIn(app)
  await placeCaret(again, 'Two.', 'end')
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(again, client, id, changed)
  // The words, then the clause they stood in.
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(again, client, id, zero)
  await app.keyboard.press('ControlOrMeta+Shift+z')
  await app.keyboard.press('ControlOrMeta+Shift+z')
  await expectClauses(again, client, id, changed)
})

test('a version is named anew, branched, and a clause followed through versions and drafts', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [['operative', 0, 'States should cooperate.']])
  await client.version.save({ textId: id, name: 'Rev.1', note: null })
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'States should', 'end')
  await app.keyboard.type(' In good faith.')
  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.versions') }).click()

  await panel.getByRole('button', { name: t('versions.more', { name: 'Rev.1' }) }).click()
  await app.getByRole('menuitem', { name: t('versions.edit') }).click()
  const dialog = app.getByRole('dialog', { name: t('versions.editDialog.title') })
  await dialog.getByRole('textbox', { name: t('versions.saveDialog.name') }).fill('Geneva')
  await dialog.getByRole('textbox', { name: t('versions.saveDialog.note') }).fill('After the second reading')
  await dialog.getByRole('button', { name: t('versions.editDialog.save') }).click()
  await expect(panel.getByText('After the second reading')).toBeVisible()

  await panel.getByRole('radio', { name: t('versions.showClause') }).check({ force: true })
  const life = panel.getByRole('region', { name: t('versions.life.heading') })
  await expect(life.getByRole('listitem').first().locator('ins')).toContainText('In good faith.')
  await expect(life.getByRole('heading', { name: 'Geneva' })).toBeVisible()

  await panel.getByRole('radio', { name: t('versions.showVersions') }).check({ force: true })
  await panel.getByRole('button', { name: t('versions.more', { name: 'Geneva' }) }).click()
  await app.getByRole('menuitem', { name: t('versions.branch') }).click()
  await expect(panel.getByText(t('versions.branchedFrom', { name: 'Geneva', title: 'Rolling text' }))).toBeVisible()
  await expect(clauseIn(editorIn(app), 'States should cooperate.')).toBeVisible()
  await expect(clauseIn(editorIn(app), 'good faith')).toBeHidden()
})

test('what an input method composes is one step to undo, and is stored as it was composed', async ({ app, client }) => {
  const id = await makeDraft(client, 'Composed', [['operative', 0, 'Rappelant ']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Rappelant', 'end')
  const keyboard = await app.context().newCDPSession(app)
  for (const text of ['か', 'かn', 'かん', '関']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await keyboard.send('Input.insertText', { text: '関' })
  await expectClauses(editor, client, id, ['operative/0 Rappelant 関'])
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, ['operative/0 Rappelant'])
  await app.keyboard.press('ControlOrMeta+Shift+z')
  await expectClauses(editor, client, id, ['operative/0 Rappelant 関'])

  // Composing joins nothing it should not: the clause before is still another.
  await placeCaret(editor, 'Rappelant', 'end')
  await app.keyboard.press('Enter')
  await keyboard.send('Input.imeSetComposition', { text: '^', selectionStart: 1, selectionEnd: 1 })
  await keyboard.send('Input.insertText', { text: 'ê' })
  await expect.poll(() => shownClauses(editor)).toHaveLength(2)
  await app.keyboard.press('Home')
  await app.keyboard.press('Backspace')
  await expect.poll(() => shownClauses(editor)).toEqual(['operative/0 Rappelant 関ê'])
})
