import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { makeDraft, openDraft, placeCaret } from './draft'

/** The words with a wavy line under them. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('chapeau-spelling') ?? [])].map((one) => {
      const range = document.createRange()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range.toString()
    }).toSorted(),
  )
}

test('a misspelt word is marked, corrected by keys in one step, and undone', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'We recieve the multistakeholder text'], ['paragraph', 0, 'It is wich.']])
  const editor = await openDraft(app, id)
  await expect.poll(() => marked(app)).toEqual(['recieve', 'wich'])

  await placeCaret(editor, 'It is wich.', 'end')
  await app.keyboard.press('F7')
  await app.keyboard.press('Control+.')
  const menu = app.getByRole('menu', { name: t('spelling.menu', { word: 'recieve' }) })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await expectAccessible(app)
  await expect(menu.getByRole('menuitem', { name: 'receive', exact: true })).toBeVisible()
  await app.keyboard.type('receive')
  await app.keyboard.press('Enter')
  await expect(editor).toContainText('We receive the')
  await expect(editor).toBeFocused()
  await expect.poll(() => marked(app)).toEqual(['wich'])
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor).toContainText('We recieve the')
})

test('the word being typed is left alone until it is done', async ({ app, client }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'Words wrod']])
  const editor = await openDraft(app, id)
  await expect.poll(() => marked(app)).toEqual(['wrod'])
  await placeCaret(editor, 'Words', 'end')
  await app.keyboard.type(' and teh')
  await expect(editor).toContainText('teh')
  await app.keyboard.type(' mroe')
  await expect.poll(() => marked(app)).toEqual(['teh', 'wrod'])
  await app.keyboard.press('Home')
  await expect.poll(() => marked(app)).toEqual(['mroe', 'teh', 'wrod'])
})

test('a word added to the list is right in every draft, and after a restart', async ({ app, client, t }) => {
  const sketch: Parameters<typeof makeDraft>[2] = [['paragraph', 0, 'The Zorblaxian wrod']]
  const id = await makeDraft(client, 'One', sketch)
  const other = await makeDraft(client, 'Other', sketch)
  const editor = await openDraft(app, id)
  await expect.poll(() => marked(app)).toEqual(['Zorblaxian', 'wrod'])
  await placeCaret(editor, 'The Zorblaxian', 'start')
  await app.keyboard.press('F7')
  await app.keyboard.press('ContextMenu')
  await app.getByRole('menuitem', { name: t('spelling.add') }).click()
  await expect.poll(() => marked(app)).toEqual(['wrod'])
  await app.keyboard.press('F7')
  await app.keyboard.press('Control+.')
  await app.getByRole('menuitem', { name: t('spelling.ignore') }).click()
  await expect.poll(() => marked(app)).toEqual([])

  await app.reload()
  await openDraft(app, other)
  await expect.poll(() => marked(app)).toEqual(['wrod'])

  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('button', { name: t('spelling.open') }).click()
  const dialog = app.getByRole('dialog', { name: t('spelling.ownWords') })
  await expectAccessible(app)
  await dialog.getByRole('button', { name: t('spelling.remove', { word: 'Zorblaxian' }) }).click()
  await expect.poll(() => marked(app)).toEqual(['Zorblaxian', 'wrod'])
  await dialog.getByRole('button', { name: t('commands.edit.undo') }).click()
  await expect.poll(() => marked(app)).toEqual(['wrod'])
  await dialog.getByRole('textbox', { name: t('spelling.newWord') }).fill('wrod')
  await app.keyboard.press('Enter')
  await expect.poll(() => marked(app)).toEqual([])
})

test('spelling is checked in the text’s own language, or not at all', async ({ app, client, t }) => {
  const clauses = (words: string): Parameters<typeof makeDraft>[2] => [['paragraph', 0, words]]
  const id = await makeDraft(client, 'Appel', clauses('L’État s’engage aujourd’hui à ce qu’ils agisent.'))
  await client.text.describe({ id, description: { language: 'fr' } })
  await openDraft(app, id)
  await expect.poll(() => marked(app)).toEqual(['agisent'])

  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('radiogroup', { name: t('spelling.settings') }).getByText(t('spelling.states.off')).click()
  await expect.poll(() => marked(app)).toEqual([])
  await app.keyboard.press('Escape')

  const spanish = await makeDraft(client, 'Llamada', clauses('Los Estados se comprometen.'))
  await client.text.describe({ id: spanish, description: { language: 'es' } })
  await client.settings.update({ spelling: true })
  await openDraft(app, spanish)
  await expect(app.getByText(t('spelling.noDictionary'))).toBeVisible()
  expect(await marked(app)).toEqual([])
})

test('the browser’s own checker stays off', async ({ app, client }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'Words']])
  const editor = await openDraft(app, id)
  await expect(editor).toHaveAttribute('spellcheck', 'false')
})
