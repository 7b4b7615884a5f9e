import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { expectClauses, makeDraft, openDraft, placeCaret, shownClauses, type ClauseSketch } from './draft'

const SKETCH: ClauseSketch[] = [
  ['title', 0, 'Call'],
  ['heading', 0, 'Principles'],
  ['paragraph', 0, 'They hold.'],
  ['heading', 1, 'Peace'],
  ['paragraph', 0, 'It lasts.'],
  ['heading', 0, 'Commitments'],
  ['paragraph', 0, 'We act.'],
]

const rowIn = (app: Page, name: string): Locator => app.getByRole('row', { name })

test('a section dragged by keyboard goes with all it holds, and one undo brings it back', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Sections', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  const moved = [0, 5, 6, 1, 2, 3, 4].map((at) => before[at] ?? '')

  await rowIn(app, 'Principles').focus()
  // Past the mark that folds.
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowRight')
  await expect(app.getByRole('button', { name: t('library.moveSection', { heading: 'Principles' }) })).toBeFocused()
  await app.keyboard.press('Enter')
  // Among the places to drop, the last is after everything.
  await app.keyboard.press('End')
  await app.keyboard.press('Enter')
  await expectClauses(editor, client, id, moved)
  await expect(app.getByRole('grid', { name: t('library.outline') }).getByRole('row')).toHaveText([/Commitments/, /Principles/, /Peace/])
  expect((await client.text.get({ id })).clauses.map((clause) => clause.id)).toEqual(['c0', 'c5', 'c6', 'c1', 'c2', 'c3', 'c4'])

  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)
  await expectAccessible(app)
})

test('a heading dropped on the text writes nothing there', async ({ app, client }) => {
  const id = await makeDraft(client, 'Dropped', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await rowIn(app, 'Peace').dragTo(editor.getByText('We act.'))
  await placeCaret(editor, 'We act.', 'end')
  await app.keyboard.type(' Now.')
  await expectClauses(editor, client, id, before.map((line) => line.replace('We act.', 'We act. Now.')))
})

test('a section dragged by pointer lands between two others', async ({ app, client }) => {
  const id = await makeDraft(client, 'Pointed', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await rowIn(app, 'Commitments').dragTo(rowIn(app, 'Principles'), { targetPosition: { x: 40, y: 2 } })
  await expectClauses(editor, client, id, [0, 5, 6, 1, 2, 3, 4].map((at) => before[at] ?? ''))
})

test('Alt+Shift and an arrow move the section the caret is in', async ({ app, client }) => {
  const id = await makeDraft(client, 'Stepped', SKETCH)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await placeCaret(editor, 'It lasts.', 'end')
  await expect(rowIn(app, 'Peace').locator('[aria-current]')).toHaveText('Peace')
  await app.keyboard.press('Alt+Shift+ArrowDown')
  await expectClauses(editor, client, id, [0, 1, 2, 5, 6, 3, 4].map((at) => before[at] ?? ''))
  await app.keyboard.press('Alt+Shift+ArrowUp')
  await expectClauses(editor, client, id, before)
})
