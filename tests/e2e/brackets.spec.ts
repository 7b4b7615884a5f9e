import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test, type Translate } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, storedClauses } from './draft'

/** The panel that lists the brackets, opened from the status bar. */
async function openPanel(app: Page, t: Translate) {
  await app.getByRole('contentinfo').getByRole('button', { name: /\d.*\d/ }).click()
  const panel = app.getByRole('tabpanel', { name: t('brackets.tab') })
  await expect(panel.getByRole('heading', { name: t('brackets.between') })).toBeVisible()
  return panel
}

test('a typed bracket is one; Ctrl+[ brackets what is selected and Ctrl+Shift+[ adds an alternative; undo takes it back', async ({ app, client }) => {
  const id = await makeDraft(client, 'Typed', [['operative', 0, 'States shall act']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'States', 'end')
  await app.keyboard.type(' [now')
  await expect(editor.locator('[data-unbalanced="opening"]')).toHaveCount(1)
  await app.keyboard.type('].')
  await expect(editor.locator('[data-unbalanced]')).toHaveCount(0)
  await expect(editor.locator('[data-edge]')).toHaveCount(2)

  await placeCaret(editor, 'States', 'start')
  for (let step = 0; step < 'States '.length; step += 1) await app.keyboard.press('ArrowRight')
  for (let step = 0; step < 'shall'.length; step += 1) await app.keyboard.press('Shift+ArrowRight')
  await app.keyboard.press('ControlOrMeta+BracketLeft')
  await app.keyboard.press('ControlOrMeta+Shift+BracketLeft')
  await app.keyboard.type('should')
  await expect(clauseIn(editor, 'States [shall][should] act [now].')).toBeVisible()
  await expect.poll(() => storedClauses(client, id)).toEqual([expect.stringContaining('States [shall][should] act [now].')])
  const types = (await client.text.get({ id })).clauses[0]!.content.map(({ type }) => type)
  expect(types.filter((type) => type === 'opening')).toHaveLength(3)

  for (let step = 0; step < 3; step += 1) await app.keyboard.press('ControlOrMeta+z')
  await expect(clauseIn(editor, 'States shall act [now].')).toBeVisible()
})

test('Backspace takes a bracket away whole, and a clause splits and merges around one', async ({ app, client }) => {
  const id = await makeDraft(client, 'Edges', [['paragraph', 0, 'One [two] three']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'One', 'start')
  for (let step = 0; step < 'One [two]'.length; step += 1) await app.keyboard.press('ArrowRight')
  await app.keyboard.press('Enter')
  await expect(editor.locator('[data-kind]')).toHaveText(['One [two]', ' three'])
  await app.keyboard.press('Backspace')
  await expect(editor.locator('[data-kind]')).toHaveText(['One [two] three'])
  await app.keyboard.press('Backspace')
  await expect(editor.locator('[data-kind]')).toHaveText(['One [two three'])
})

test('who is for and against is written beside a bracket, in the text and in the list', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Parties', [['operative', 0, 'States [shall] act.']])
  const editor = await openDraft(app, id)
  const panel = await openPanel(app, t)
  await panel.getByRole('button', { name: t('brackets.factsNamed', { words: '[shall]' }) }).click()
  await panel.getByRole('combobox', { name: t('brackets.proponents') }).fill('Canada')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Japan')
  await panel.getByRole('combobox', { name: t('brackets.opponents') }).fill('EU')
  await panel.getByRole('button', { name: t('brackets.save') }).click()
  await expect(editor.locator('[data-by="Canada, Japan"][data-against="−EU"]')).toHaveText(']')
  await expect(panel.getByText(t('brackets.against', { parties: 'EU' }))).toBeVisible()
  await expect
    .poll(async () => (await client.text.get({ id })).clauses[0]!.content[1])
    .toMatchObject({ type: 'opening', proponents: ['Canada', 'Japan'], opponents: ['EU'] })
})

test('by keys alone: choose an alternative, drop a bracket, undo that, and put the first back after a restart', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Settled', [
    ['operative', 0, 'States [shall][should] act [, where possible,] now.'],
    ['operative', 0, 'Another clause.'],
  ])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'States', 'start')
  await app.keyboard.press('F8')
  await app.keyboard.press('F8')
  await app.keyboard.press('ControlOrMeta+F8')
  await expect(clauseIn(editor, 'States should act [, where possible,] now.')).toBeVisible()
  await app.keyboard.press('F8')
  await app.keyboard.press('ControlOrMeta+Shift+F8')
  await expect(clauseIn(editor, 'States should act now.')).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(clauseIn(editor, 'States should act [, where possible,] now.')).toBeVisible()

  await placeCaret(editor, 'States should', 'end')
  await app.keyboard.type(' Always.')
  await expect.poll(() => storedClauses(client, id)).toContainEqual(expect.stringContaining('now. Always.'))
  await app.reload()
  await expect(clauseIn(editor, 'now. Always.')).toBeVisible()
  const panel = await openPanel(app, t)
  await expect(panel.getByText(t('brackets.choice.chosen'))).toHaveCount(1)
  await panel.getByRole('button', { name: t('brackets.putBackNamed', { words: '[should]' }) }).click()
  await expect(clauseIn(editor, 'States [shall][should] act [, where possible,] now. Always.')).toBeVisible()
  await expect(panel.getByText(t('brackets.choice.chosen'))).toHaveCount(0)
})

test('a draft is read without its brackets and as one delegation has it, and stays as it is', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Read', [['operative', 0, 'States [shall (Canada)][should (Japan)] act [soon].']])
  const editor = await openDraft(app, id)
  const panel = await openPanel(app, t)
  await expectAccessible(app)
  const choose = async (view: string) => {
    await panel.getByRole('button', { name: new RegExp(t('brackets.readAs')) }).click()
    await app.getByRole('option', { name: view }).click()
    return app.getByRole('article', { name: view })
  }
  const canada = await choose(t('brackets.views.as', { party: 'Canada' }))
  await expect(canada.locator('[data-clause]')).toContainText('States shall act.')
  await expect(editor).toBeHidden()
  await expectAccessible(app)
  await app.keyboard.press('Escape')
  await expect(editor).toBeVisible()

  await expect((await choose(t('brackets.views.withoutBrackets'))).locator('[data-clause]')).toContainText('States act.')
  await app.keyboard.press('Escape')
  await expect(clauseIn(editor, 'States [shall (Canada)][should (Japan)] act [soon].')).toBeVisible()
  expect(await storedClauses(client, id)).toEqual([expect.stringContaining('[shall (Canada)]')])
})

test('pasted text that does not balance keeps every character and says what to mend', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Pasted', [['paragraph', 0, 'Start.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Start.', 'end')
  await editor.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ' We [decide ] to] [act')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(clauseIn(editor, 'Start. We [decide ] to] [act')).toBeVisible()
  const panel = await openPanel(app, t)
  const mend = panel.getByRole('region', { name: t('brackets.unbalancedTitle') })
  await expect(mend.getByRole('listitem')).toHaveText([
    new RegExp(t('brackets.hint.closing')),
    new RegExp(t('brackets.hint.opening')),
  ])
  await expect(editor.locator('[data-unbalanced]')).toHaveText([']', '['])
})
