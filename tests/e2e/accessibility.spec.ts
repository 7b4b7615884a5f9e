import { interfaceLanguage } from '../../shared/model/settings'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { makeDraft, openAt, openDraft, placeCaret } from './draft'

for (const language of interfaceLanguage.options) {
  test.describe(`in ${language}, light and dark`, () => {
    test.use({ language })

    test('the library has no accessibility violation', async ({ app }) => {
      await expectAccessible(app)
    })

    test('search and its results have none', async ({ app, t }) => {
      await app.getByRole('combobox', { name: t('search.label') }).fill('droits')
      await expect(app.getByRole('option').first()).toBeVisible()
      await expectAccessible(app)
      await app.getByRole('combobox', { name: t('search.label') }).fill('cybersecurite')
      await expect(app.getByText(t('search.nothing', { query: 'cybersecurite' })).first()).toBeVisible()
      await expectAccessible(app)
    })

    test('a reference text has none', async ({ app, client }) => {
      for (const { id } of (await client.text.list()).filter(({ language: its }) => its === 'fr')) {
        await openAt(app, `/text/${id}`)
        await expect(app.getByRole('main').locator('[data-clause]').first()).toBeVisible()
        await expectAccessible(app)
      }
    })

    test('a draft and each side panel have none', async ({ app, t, client }) => {
      const id = await makeDraft(client, 'A call', [
        ['heading', 0, 'Principles'],
        ['principle', 0, 'Protect the [public core] of the internet.'],
        ['chapeau', 0, 'We commit to:'],
        ['item', 1, 'share what we know.'],
      ])
      await client.version.save({ textId: id, name: 'Rev.1', note: 'Before the break' })
      const editor = await openDraft(app, id)
      await placeCaret(editor, 'share what', 'end')
      const panel = app.getByRole('region', { name: t('common.workspace.side') })
      for (const tab of ['origin', 'reference', 'versions'] as const) {
        await panel.getByRole('tab', { name: t(`common.workspace.${tab}`) }).click()
        await expect(panel.getByRole('tabpanel')).toBeVisible()
        await expectAccessible(app)
      }
      await panel.getByRole('tab', { name: t('brackets.tab') }).click()
      await panel.getByRole('button', { name: t('brackets.factsNamed', { words: '[public core]' }) }).click()
      await expect(panel.getByRole('textbox', { name: t('brackets.note') })).toBeVisible()
      await expectAccessible(app)
    })

    test('a comparison has none', async ({ app, t, client }) => {
      const left = await makeDraft(client, 'Rev.1', [
        ['operative', 0, 'States should protect the public core.'],
        ['operative', 0, 'This goes away.'],
      ])
      const right = await makeDraft(client, 'Rev.2', [['operative', 0, 'States shall protect the public core.']])
      await openAt(app, `/compare/text:${left}/text:${right}`)
      await expect(app.getByRole('table', { name: t('comparison.table') }).locator('del').first()).toBeVisible()
      await expectAccessible(app)
    })

    const DIALOGS = [
      ['ControlOrMeta+k', 'commands.paletteTitle'],
      ['ControlOrMeta+Shift+d', 'library.draftDialog.title'],
      ['ControlOrMeta+o', 'importing.title'],
      ['ControlOrMeta+s', 'versions.saveDialog.title'],
      ['ControlOrMeta+Shift+e', 'exporting.title'],
      ['ControlOrMeta+,', 'settings.title'],
    ] as const
    test('no dialog has any', async ({ app, t, client }) => {
      await openDraft(app, await makeDraft(client, 'A call', [['operative', 0, 'Protect the [public core].']]))
      for (const [keys, title] of DIALOGS) {
        await app.keyboard.press(keys)
        const dialog = app.getByRole('dialog', { name: t(title) })
        await expect(dialog).toBeVisible()
        await expectAccessible(app)
        await app.keyboard.press('Escape')
        await expect(dialog).toBeHidden()
      }
    })
  })
}
