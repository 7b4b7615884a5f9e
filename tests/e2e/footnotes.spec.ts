import { plainText } from '../../shared/clauses/plainText'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret } from './draft'

test('a footnote is put in, written, numbered, opened from the keyboard and deleted', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Notes', [
    ['paragraph', 0, 'States act without delay.'],
    ['paragraph', 0, 'Companies too.'],
  ])
  const editor = await openDraft(app, id)
  const foot = app.getByRole('region', { name: t('footnotes.title') })
  const stored = async () => {
    const { clauses } = await client.text.get({ id })
    return clauses.flatMap(({ content }) => content.filter((part) => part.type === 'footnote').map((part) => plainText(part.content)))
  }

  await placeCaret(editor, 'Companies', 'end')
  await app.keyboard.press('ControlOrMeta+Alt+f')
  const first = app.getByRole('textbox', { name: t('footnotes.note', { number: 1 }) })
  await expect(first).toBeFocused()
  await app.keyboard.type('Those named below')
  await expect.poll(stored, 'kept before it is left').toEqual(['Those named below'])
  await expect(first).toBeFocused()
  await expectAccessible(app)
  await app.keyboard.press('Escape')
  await expect(first).toHaveCount(0)
  await expect(foot).toContainText('Those named below')
  await app.keyboard.type(' And all.')
  await expect.poll(stored).toEqual(['Those named below'])
  await expect(clauseIn(editor, 'Companies')).toContainText('Companies too. And all.')

  await placeCaret(editor, 'States', 'end')
  await app.keyboard.press('ControlOrMeta+Alt+f')
  await app.keyboard.type('See the annex')
  await app.keyboard.press('Escape')
  await expect.poll(stored).toEqual(['See the annex', 'Those named below'])
  await expect(editor.locator('[data-footnote]').nth(1)).toHaveAttribute('data-number', '2')

  await app.keyboard.press('ArrowLeft')
  await expect(editor.locator('[data-chosen]')).toHaveCount(1)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: t('footnotes.note', { number: 1 }) })).toBeFocused()
  await app.keyboard.press('End')
  await app.keyboard.type(' I')
  await app.keyboard.press('Escape')
  await expect.poll(stored).toEqual(['See the annex I', 'Those named below'])

  await foot.getByRole('button', { name: 'Those named below' }).click()
  await app.getByRole('button', { name: t('footnotes.remove') }).click()
  await expect.poll(stored).toEqual(['See the annex I'])
  await expect(editor).toBeFocused()
  await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(stored).toEqual(['See the annex I', 'Those named below'])
  await expectAccessible(app)
})
