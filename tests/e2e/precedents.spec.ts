import { expectAccessible } from './accessible'
import { expect, pressEnter, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, shownClauses } from './draft'

const OWN = 'Paint every lighthouse red before the equinox storms.'

test('the precedents of a clause follow the caret and the typing; of words, they are asked for; one is taken by keys', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Looked up', [
    ['principle', 0, 'Prevent activity that damages the general availability of the public core of the Internet.'],
    ['principle', 0, OWN],
  ])
  const editor = await openDraft(app, id)
  await placeCaret(editor, OWN, 'end')
  await app.keyboard.press('ControlOrMeta+Alt+p')
  const panel = app.getByRole('region', { name: t('precedents.heading') })
  await expect(panel.getByText(t('precedents.none'))).toBeVisible()

  // What is typed is looked up in its turn.
  await placeCaret(editor, OWN, 'end')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Prevent malign interference by foreign actors aimed at undermining electoral processes through malicious cyber activities.')
  const third = panel.getByRole('article', { name: /principle 3$/ })
  await expect(third).toBeVisible()

  await placeCaret(editor, 'public core', 'end')
  const second = panel.getByRole('list', { name: t('precedents.list') }).getByRole('article').first()
  await expect(second).toHaveAccessibleName(/principle 2$/)
  expect(await second.locator('mark').allTextContents()).toContain('Prevent activity that')
  await expect(third).toBeHidden()
  await expectAccessible(app)

  // Selected words have precedents of their own.
  await editor.evaluate((root) => {
    const text = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode()
    const at = text?.textContent?.indexOf('public core') ?? 0
    if (text) getSelection()?.setBaseAndExtent(text, at, text, at + 'public core'.length)
  })
  await app.keyboard.press('ControlOrMeta+Alt+p')
  await expect(panel.getByRole('article').first()).toContainText(t('precedents.exact.verbatim'))
  await expect(panel.getByRole('article').first().locator('mark').first()).toHaveText(/public core/i)
  await pressEnter(panel.getByRole('button', { name: t('precedents.backToClause') }))

  await pressEnter(second.getByRole('button', { name: t('insertion.insertLabelled', { label: await second.getAttribute('aria-label') }) }))
  await expect(clauseIn(editor, 'intentionally and substantially')).toHaveAttribute('data-origin', 'verbatim')
  await expect.poll(() => shownClauses(editor)).toHaveLength(4)
})
