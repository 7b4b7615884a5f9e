import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { plainText } from '../../shared/clauses/plainText'
import { expect, test } from './app'
import { clauseIn, editorIn, makeDraft, openDraft, placeCaret } from './draft'

const word = readFileSync(`${import.meta.dirname}/../fixtures/paste/word.html`, 'utf8')

/** A paste as the browser tells of it, of what another program would have copied. */
async function paste(page: Page, html: string): Promise<void> {
  await editorIn(page).evaluate((element, held) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', held)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('what Word copied becomes clauses, something long in sight and in one step; words alone by their keys', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Pasted', [['paragraph', 0, 'Before.'], ['paragraph', 0, '']])
  const editor = await openDraft(app, id)
  const stored = async () => (await client.text.get({ id })).clauses.map(({ kind, label, content }) => `${kind} ${label} ${plainText(content)}`)

  await clauseIn(editor, 'Before.').click()
  await app.keyboard.press('ControlOrMeta+End')
  await paste(app, word)
  await expect(editor.locator('[data-footnote]')).toHaveCount(2)
  await expect(clauseIn(editor, 'keep a log')).toHaveAttribute('data-label', '(a)')
  await expect(clauseIn(editor, 'Decides')).not.toContainText('1.')
  await expect.poll(stored).toContainEqual('item (a) keep a log of every visit;')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor.locator('[data-kind]')).toHaveCount(2)

  await placeCaret(editor, 'Before.', 'end')
  await paste(app, Array.from({ length: 1500 }, (_, at) => `<p>${at} ${'all the keepers of the lights '.repeat(6)}</p>`).join(''))
  await expect(app.getByRole('progressbar', { name: t('drafting.pasting') })).toHaveCount(0)
  await expect(editor.locator('[data-kind]')).toHaveCount(1501)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(editor.locator('[data-kind]')).toHaveCount(2)

  await placeCaret(editor, 'Before.', 'start')
  await app.keyboard.press('Shift+End')
  await app.keyboard.press('ControlOrMeta+b')
  await app.keyboard.press('ControlOrMeta+c')
  await app.keyboard.press('ControlOrMeta+End')
  await app.keyboard.press('ControlOrMeta+Shift+v')
  await expect.poll(async () => (await client.text.get({ id })).clauses.map(({ content }) => content)).toEqual([
    [{ type: 'text', text: 'Before.', marks: ['bold'] }],
    [{ type: 'text', text: 'Before.' }],
  ])
})
