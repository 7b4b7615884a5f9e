import type { Page } from '@playwright/test'
import { expectAccessible, expectNamed } from './accessible'
import { expect, test, type Client, type Translate } from './app'
import { makeDraft, openAt, openDraft, placeCaret } from './draft'

interface Visitor {
  app: Page
  t: Translate
  client: Client
  /** Asked of every state of the screen. */
  check: (app: Page) => Promise<void>
}

const SCREENS: Record<string, (visitor: Visitor) => Promise<void>> = {
  async 'the library'({ app, check }) {
    await check(app)
  },

  async 'search and its results'({ app, t, check }) {
    const field = app.getByRole('combobox', { name: t('search.label') })
    await field.fill('droits')
    await expect(app.getByRole('option').first()).toBeVisible()
    await check(app)
    await field.fill('cybersecurite')
    await expect(app.getByText(t('search.nothing', { query: 'cybersecurite' })).first()).toBeVisible()
    await check(app)
    await field.fill('')
  },

  async 'a reference text'({ app, client, check }) {
    for (const { id } of (await client.text.list()).filter(({ language }) => language === 'fr')) {
      await openAt(app, `/text/${id}`)
      await expect(app.getByRole('main').locator('[data-clause]').first()).toBeVisible()
      await check(app)
    }
  },

  async 'a draft and each side panel'({ app, t, client, check }) {
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
      await check(app)
    }
    await panel.getByRole('tab', { name: t('brackets.tab') }).click()
    await panel.getByRole('button', { name: t('brackets.factsNamed', { words: '[public core]' }) }).click()
    await expect(panel.getByRole('textbox', { name: t('brackets.note') })).toBeVisible()
    await check(app)
  },

  async 'a comparison'({ app, t, client, check }) {
    const left = await makeDraft(client, 'Rev.1', [
      ['operative', 0, 'States should protect the public core.'],
      ['operative', 0, 'This goes away.'],
    ])
    const right = await makeDraft(client, 'Rev.2', [['operative', 0, 'States shall protect the public core.']])
    await openAt(app, `/compare/text:${left}/text:${right}`)
    await expect(app.getByRole('table', { name: t('comparison.table') }).locator('del').first()).toBeVisible()
    await check(app)
  },

  async 'every dialog'({ app, t, client, check }) {
    const dialogs = [
      ['ControlOrMeta+k', 'commands.paletteTitle'],
      ['ControlOrMeta+Shift+d', 'library.draftDialog.title'],
      ['ControlOrMeta+o', 'importing.title'],
      ['ControlOrMeta+s', 'versions.saveDialog.title'],
      ['ControlOrMeta+Shift+e', 'exporting.title'],
      ['ControlOrMeta+,', 'settings.title'],
    ] as const
    await openDraft(app, await makeDraft(client, 'A call', [['operative', 0, 'Protect the [public core].']]))
    for (const [keys, title] of dialogs) {
      await app.keyboard.press(keys)
      const dialog = app.getByRole('dialog', { name: t(title) })
      await expect(dialog).toBeVisible()
      await check(app)
      await app.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
  },
}

for (const [screen, visit] of Object.entries(SCREENS)) {
  test(`${screen} can be used by everybody, in the light and in the dark`, async ({ app, t, client }) => {
    await visit({ app, t, client, check: expectAccessible })
  })
}

test.describe('in French', () => {
  test.use({ language: 'fr' })

  test('all of it has its name, on every screen', async ({ app, t, client }) => {
    for (const [screen, visit] of Object.entries(SCREENS)) {
      await test.step(screen, () => visit({ app, t, client, check: expectNamed }))
    }
  })
})

test('a control without a name and words that fade in one theme alone are seen', async ({ app }) => {
  /** What a check says while this stands on the page. */
  const said = async (check: (app: Page) => Promise<void>, tag: string, words: string, colour: string): Promise<string> => {
    const plant = await app.getByRole('main').evaluateHandle(
      (main, [name, text, color]) => {
        const element = main.appendChild(document.createElement(name))
        element.textContent = text
        element.style.color = color
        return element
      },
      [tag, words, colour] as const,
    )
    const result = await check(app).then(
      () => 'nothing',
      (reason: Error) => reason.message,
    )
    await plant.evaluate((element) => element.remove())
    return result
  }
  const readable = 'light-dark(#000, #fff)'
  expect(await said(expectAccessible, 'p', 'Words', readable)).toBe('nothing')
  expect(await said(expectAccessible, 'button', '', readable)).toContain('button-name')
  expect(await said(expectNamed, 'button', '', readable)).toContain('button-name')
  expect(await said(expectAccessible, 'p', 'Words', 'light-dark(#ddd, #fff)')).toContain('color-contrast')
  expect(await said(expectAccessible, 'p', 'Words', 'light-dark(#000, #222)')).toContain('color-contrast')
})
