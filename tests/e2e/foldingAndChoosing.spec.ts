import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, expectClauses, makeDraft, openDraft, placeCaret, shownClauses, type ClauseSketch } from './draft'

const SKETCH: ClauseSketch[] = [
  ['heading', 0, 'Principles'],
  ['paragraph', 0, 'They hold.'],
  ['chapeau', 0, 'We commit to:'],
  ['item', 1, 'openness;'],
  ['item', 1, 'peace.'],
  ['heading', 0, 'Follow-up'],
  ['paragraph', 0, 'We meet again.'],
]

test('sections fold by keyboard and margin, stay folded in this window, and show what is found in them', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Folded', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await placeCaret(editor, 'peace.', 'end')
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(clauseIn(editor, 'peace.')).toBeHidden()
  await app.keyboard.press('ControlOrMeta+Shift+Enter')
  await expect(clauseIn(editor, 'They hold.')).toBeHidden()
  await expect(clauseIn(editor, 'Principles')).toHaveAttribute('data-folded', t('drafting.folded.hidden', { count: 4 }))
  await expectAccessible(app)

  await app.reload()
  await expect(clauseIn(editor, 'Principles')).toBeVisible()
  await expect(clauseIn(editor, 'They hold.')).toBeHidden()

  // The mark at the start of the margin.
  await clauseIn(editor, 'Follow-up').click({ position: { x: 10, y: 28 } })
  await expect(clauseIn(editor, 'We meet again.')).toBeVisible()
  await placeCaret(editor, 'We meet again.', 'end')
  await app.keyboard.press('ControlOrMeta+f')
  await app.keyboard.type('openness')
  await expect(clauseIn(editor, 'openness')).toBeVisible()
  await expect(clauseIn(editor, 'They hold.')).toBeVisible()
  await expectClauses(editor, client, id, before)
})

test('clauses chosen by Escape and arrows, or in the margin, are moved, bracketed and taken out as such', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Chosen', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  const chosen = editor.locator('[data-whole]')
  const status = app.getByRole('contentinfo', { name: t('common.workspace.status') })
  await placeCaret(editor, 'openness;', 'end')
  await app.keyboard.press('Escape')
  await app.keyboard.press('Shift+ArrowDown')
  await expect(chosen).toHaveText(['openness;', 'peace.'])
  await expect(status).toContainText(t('common.clauses', { count: 2 }))
  await app.keyboard.press('Shift+Tab')
  await app.keyboard.press('ControlOrMeta+[')
  await expect(chosen).toHaveText(['[openness;]', '[peace.]'])
  await expectAccessible(app)
  await app.keyboard.press('Delete')
  await expect(chosen).toHaveCount(0)
  await expectClauses(editor, client, id, [...before.slice(0, 3), ...before.slice(5)])
  for (let step = 0; step < 3; step++) await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)

  await clauseIn(editor, 'We meet again.').click({ position: { x: 50, y: 16 } })
  await clauseIn(editor, 'Follow-up').click({ position: { x: 50, y: 28 }, modifiers: ['Shift'] })
  await expect(chosen).toHaveText(['Follow-up', 'We meet again.'])
  await app.keyboard.press('ControlOrMeta+x')
  await placeCaret(editor, 'They hold.', 'end')
  await app.keyboard.press('ControlOrMeta+v')
  await expectClauses(editor, client, id, [0, 1, 5, 6, 2, 3, 4].map((at) => before[at] ?? ''))
  // What is typed goes behind the clause that is chosen, in place of nothing.
  await app.keyboard.press('Escape')
  await app.keyboard.type(' Soon.')
  await expect(clauseIn(editor, 'Soon.')).toHaveText('We meet again. Soon.')
})
