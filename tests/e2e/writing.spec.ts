import { expectAccessible } from './accessible'
import { expect, expectReady, test } from './app'
import { expectClauses, makeDraft, openDraft, placeCaret, type ClauseSketch } from './draft'

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

test('the text alone grows and shrinks, and is found so again; the line being written stays at one height', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Call', Array.from({ length: 60 }, (_, at): ClauseSketch => ['paragraph', 0, `Clause ${at}, of a call`]))
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
  await app.keyboard.press('Control+0')

  // As on a typewriter: the line being written stays where it is, and the text moves.
  await placeCaret(editor, 'Clause 30,', 'end')
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByPlaceholder(t('commands.palettePlaceholder')).fill(t('commands.look.typewriter'))
  await app.keyboard.press('Enter')
  await expect(editor).toBeFocused()
  for (const key of ['ArrowDown', 'Enter', 'x', 'ControlOrMeta+End', 'y']) {
    await app.keyboard.press(key)
    await expect.poll(() => editor.evaluate(offTheLine)).toBeLessThan(4)
  }
})

/** Runs in the page: how far the caret's line is from the height it is kept at, in pixels. */
function offTheLine(editor: Element): number {
  const range = getSelection()!.getRangeAt(0)
  const start = range.startContainer
  const line = range.getClientRects()[0] ?? (start instanceof Element ? start : start.parentElement!).getBoundingClientRect()
  const page = editor.closest('[data-typewriter]')!.getBoundingClientRect()
  return Math.abs(line.top - (page.top + page.height * 0.45))
}

test('every shortcut is listed, and one writes on where one was, however the list was come by', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Call', [['paragraph', 0, 'We act.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'We act', 'end')
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByPlaceholder(t('commands.palettePlaceholder')).fill(t('commands.help.shortcuts'))
  await app.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: t('writing.shortcuts') })
  await expect(dialog.getByText(t('commands.bracket.next'))).toBeVisible()
  await expect(dialog.getByText('Ctrl Shift F', { exact: true })).toBeVisible()
  await expectAccessible(app)
  await app.keyboard.press('Escape')
  await expect(editor).toBeFocused()
  await app.keyboard.type(' So be it.')
  await expectClauses(editor, client, id, ['paragraph/0 We act. So be it.'])
})
