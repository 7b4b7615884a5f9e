import { expectAccessible } from './accessible'
import { expect, expectReady, test } from './app'
import { makeDraft, openDraft, placeCaret } from './draft'

test('only the text is shown until Escape, the caret staying where it is', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'Words of a call']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Words', 'end')
  await app.keyboard.press('Shift+F11')
  await expect(app.getByRole('navigation')).toHaveCount(0)
  await expect(app.getByRole('contentinfo')).toHaveCount(0)
  await expect(app.getByRole('toolbar')).toBeHidden()
  await expectAccessible(app)
  await app.keyboard.type(' more')
  await expect(editor).toContainText('Words of a call more')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('contentinfo')).toBeVisible()
  await expect(editor).toBeFocused()
  await expect(app.getByRole('button', { name: t('library.newDraft') })).toBeVisible()
})

test('the text alone grows and shrinks, and is found so again', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'Words of a call']])
  const editor = await openDraft(app, id)
  const size = () => editor.evaluate((element) => getComputedStyle(element).fontSize)
  expect(await size()).toBe('17px')
  await app.keyboard.press('Control+=')
  await expect.poll(size).toBe('18.7px')
  await app.keyboard.press('Control+=')
  await app.reload()
  await expectReady(app, t)
  await expect.poll(size).toBe('21.25px')
  await app.keyboard.press('Control+0')
  await expect.poll(size).toBe('17px')
  await app.keyboard.press('Control+-')
  await expect.poll(size).toBe('15.3px')
})

test('every shortcut is listed', async ({ app, t }) => {
  await app.keyboard.press('F1')
  const dialog = app.getByRole('dialog', { name: t('writing.shortcuts') })
  await expect(dialog.getByText(t('commands.bracket.next'))).toBeVisible()
  await expect(dialog.getByText('Ctrl Shift F', { exact: true })).toBeVisible()
  await expectAccessible(app)
})
