import { plainText } from '../../shared/clauses/plainText'
import type { Footnote, InlineContent } from '../../shared/model/inline'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, makeDraft, openAt, openDraft, placeCaret } from './draft'

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

test('in a comparison a footnote’s change is seen on both sides, found, read as one text and taken', async ({ app, t, client }) => {
  const note = (words: string): Footnote => ({ type: 'footnote', id: 'n', content: [{ type: 'text', text: words }] })
  const [left, right] = await Promise.all([makeDraft(client, 'Rev.1', [['paragraph', 0, 'x']]), makeDraft(client, 'Rev.2', [['paragraph', 0, 'x']])])
  for (const [id, words] of [[left, 'See the first annex.'], [right, 'See the second annex.']] as const) {
    const { record, clauses } = await client.text.get({ id })
    const { label: _label, sdgs: _sdgs, ...clause } = clauses[0]!
    const content: InlineContent = [{ type: 'text', text: 'States act' }, note(words), { type: 'text', text: ' without delay.' }]
    await client.text.save({ id, base: record.revision, clauses: [{ ...clause, content }], order: null, window: 'w' })
  }
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const row = app.getByRole('table', { name: t('comparison.table') }).getByRole('row').filter({ hasText: 'States act' })
  await expect(row.getByText(t('comparison.kind.edited'), { exact: true })).toBeVisible()
  await expect(row.locator('del')).toContainText('first')
  await expect(row.locator('ins')).toContainText('second')
  await expect(row.locator('sup').getByText(t('comparison.note', { number: 1 })).first()).toBeAttached()
  await app.getByRole('button', { name: t('comparison.onlyFilter.note') }).click()
  await expect(row).toBeVisible()
  await expectAccessible(app)
  await app.keyboard.press('u')
  await expect(row.locator('del')).toContainText('first')
  await expect(row.locator('ins')).toContainText('second')
  await app.keyboard.press('n')
  await app.keyboard.press('t')
  await app.getByRole('menuitem', { name: t('comparison.take.into', { draft: 'Rev.1' }) }).click()
  await expect(app.getByText(t('comparison.identical'))).toBeVisible()
})
