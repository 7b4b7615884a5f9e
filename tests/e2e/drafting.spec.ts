import { expect, test } from './app'
import { clauseIn, editorIn, expectClauses, makeDraft, openAt, openDraft, placeCaret, shownClauses, storedClauses } from './draft'

test('a draft starts blank, from the outline of a call, or from a text', async ({ app, t, client }) => {
  const start = async (choice: string, title: string) => {
    await app.getByRole('button', { name: t('library.newDraft') }).click()
    const dialog = app.getByRole('dialog', { name: t('library.draftDialog.title') })
    await dialog.getByRole('textbox', { name: t('library.draftDialog.name') }).fill(title)
    await dialog.getByText(choice, { exact: true }).click()
    return dialog
  }
  const create = t('library.draftDialog.create')

  await (await start(t('library.draftDialog.blank'), 'Blank')).getByRole('button', { name: create }).click()
  await expect(editorIn(app).locator('[data-kind]')).toHaveCount(1)

  await (await start(t('library.draftDialog.outline'), 'Outlined')).getByRole('button', { name: create }).click()
  for (const heading of ['Preamble', 'Principles', 'Commitments', 'Governments', 'Follow-up']) {
    await expect(clauseIn(editorIn(app), heading).first()).toBeVisible()
  }
  await expect(editorIn(app)).toBeFocused()
  await app.keyboard.type('Reaffirming the Charter,')
  await expect(editorIn(app).locator('[data-kind]').nth(1)).toHaveText('Reaffirming the Charter,')

  const dialog = await start(t('library.draftDialog.text'), 'From the Compact')
  await dialog.getByRole('button', { name: new RegExp(t('library.draftDialog.whichText')) }).click()
  await app.getByRole('option', { name: /Pacte numérique mondial/ }).click()
  await dialog.getByRole('button', { name: create }).click()
  await expect(editorIn(app).locator('[data-kind]')).toHaveCount(189)
  const titles = (await client.text.list()).filter(({ kind }) => kind === 'draft').map(({ title }) => title)
  expect(titles.toSorted()).toEqual(['Blank', 'From the Compact', 'Outlined'])

  // Opened again, from the palette and with the focus in the search box: the caret is where it was left.
  await app.getByRole('combobox', { name: t('search.label') }).focus()
  await app.keyboard.press('ControlOrMeta+k')
  await app.keyboard.type('Outlined')
  await app.keyboard.press('Enter')
  await expect(editorIn(app)).toBeFocused()
  await app.keyboard.type('First: ')
  await expect(editorIn(app).locator('[data-kind]').nth(1)).toHaveText('First: Reaffirming the Charter,')
})

test('what is typed is stored, with bold and italic', async ({ app, client }) => {
  const id = await makeDraft(client, 'Typed', [['operative', 0, 'We decide.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'We decide', 'end')
  await app.keyboard.type(' And we ')
  await app.keyboard.press('ControlOrMeta+b')
  await app.keyboard.type('act')
  await app.keyboard.press('ControlOrMeta+b')
  await app.keyboard.press('ControlOrMeta+i')
  await app.keyboard.type(' now')
  await expect.poll(async () => (await client.text.get({ id })).clauses[0]?.content).toEqual([
    { type: 'text', text: 'We decide. And we ' },
    { type: 'text', text: 'act', marks: ['bold'] },
    { type: 'text', text: ' now', marks: ['italic'] },
  ])
})

test('on a machine that lags, Enter splits where the caret is seen', async ({ app, client }) => {
  const id = await makeDraft(client, 'Slow', [['operative', 0, 'Decides to act.At once, and with everybody who is willing.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Decides', 'end')
  const session = await app.context().newCDPSession(app)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 })
  // Not one by one: the keys are to come faster than the page hears of what they did.
  const steps = Array.from('At once, and with everybody who is willing.', () => app.keyboard.press('ArrowLeft'))
  await Promise.all([...steps, app.keyboard.press('Enter')])
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expectClauses(editor, client, id, ['1. operative/0 Decides to act.', '2. operative/0 At once, and with everybody who is willing.'])
})

test('a draft that is long in coming does not take the keys from who went to search meanwhile', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'A call', [['operative', 0, 'Words of a call']])
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await app.route('**/rpc/text/get', async (route) => {
    await held
    await route.continue()
  })
  await openAt(app, `/text/${id}`)
  const search = app.getByRole('combobox', { name: t('search.label') })
  await app.keyboard.press('ControlOrMeta+Shift+f')
  await expect(search).toBeFocused()
  await app.keyboard.type('human ')
  release()
  await expect(clauseIn(editorIn(app), 'Words of a call')).toBeVisible()
  await app.keyboard.type('rights')
  await expect(search).toHaveValue('human rights')
  await expect(editorIn(app)).toHaveText('Words of a call')
  // Its caret is in the text all the same, for who goes there.
  await app.keyboard.press('F6')
  await expect(editorIn(app)).toBeFocused()
  await app.keyboard.type('New ')
  await expect(editorIn(app)).toHaveText('New Words of a call')
})

test('Enter splits a clause, Backspace at its start merges, and labels renumber', async ({ app, client }) => {
  const id = await makeDraft(client, 'Split', [
    ['principle', 0, 'First half. Second half.'],
    ['principle', 0, 'Another one.'],
  ])
  const editor = await openDraft(app, id)
  const [first, another] = await shownClauses(editor)
  await placeCaret(editor, 'First half', 'start')
  for (let step = 0; step < 'First half.'.length; step += 1) await app.keyboard.press('ArrowRight')
  await app.keyboard.press('Enter')
  await expect(editor.locator('[data-kind]')).toHaveCount(3)
  const labels = (await shownClauses(editor)).map((line) => line.split(' ')[0])
  expect(new Set(labels).size).toBe(3)
  expect(labels[1]).toBe(another?.split(' ')[0])
  await expect.poll(() => storedClauses(client, id)).toEqual(await shownClauses(editor))

  await placeCaret(editor, 'Second half', 'start')
  await app.keyboard.press('Backspace')
  await expectClauses(editor, client, id, [first ?? '', another ?? ''])
})

test('Tab and Shift+Tab change depth; Alt with an arrow moves a clause and its children', async ({ app, client }) => {
  const id = await makeDraft(client, 'Moved', [
    ['chapeau', 0, 'We commit to:'],
    ['item', 1, 'publish;'],
    ['item', 1, 'share.'],
    ['paragraph', 0, 'Closing words.'],
  ])
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)

  await placeCaret(editor, 'share.', 'end')
  await app.keyboard.press('Tab')
  await expect(clauseIn(editor, 'share.')).toHaveAttribute('data-depth', '2')
  await expect.poll(() => storedClauses(client, id)).toEqual(await shownClauses(editor))
  await app.keyboard.press('Shift+Tab')
  await expectClauses(editor, client, id, before)

  await placeCaret(editor, 'We commit', 'end')
  await app.keyboard.press('Alt+ArrowDown')
  await expect
    .poll(async () => (await shownClauses(editor)).map((line) => line.split(/\/\d /)[1]))
    .toEqual(['Closing words.', 'We commit to:', 'publish;', 'share.'])
  await app.keyboard.press('Alt+ArrowUp')
  await expectClauses(editor, client, id, before)
})

test('clauses selected together move and change depth together, each in one step', async ({ app, client }) => {
  const id = await makeDraft(client, 'Together', [
    ['paragraph', 0, 'One.'],
    ['paragraph', 0, 'Two.'],
    ['paragraph', 0, 'Three.'],
  ])
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await placeCaret(editor, 'Two.', 'start')
  await app.keyboard.press('Shift+ArrowDown')
  await app.keyboard.press('Shift+End')
  await app.keyboard.press('Alt+ArrowUp')
  await expectClauses(editor, client, id, ['paragraph/0 Two.', 'paragraph/0 Three.', 'paragraph/0 One.'])
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)
  await app.keyboard.press('Tab')
  await expect(editor.locator('[data-depth="1"]')).toHaveCount(2)
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)
})

test('undo and redo cover structure and words alike', async ({ app, client }) => {
  const id = await makeDraft(client, 'Undone', [
    ['operative', 0, 'One.'],
    ['operative', 0, 'Two.'],
  ])
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await placeCaret(editor, 'Two.', 'start')
  await app.keyboard.press('Alt+ArrowUp')
  await app.keyboard.press('Enter')
  await app.keyboard.press('Tab')
  const after = await shownClauses(editor)
  expect(after).not.toEqual(before)

  for (let step = 0; step < 3; step += 1) await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)
  for (let step = 0; step < 3; step += 1) await app.keyboard.press('ControlOrMeta+Shift+z')
  await expectClauses(editor, client, id, after)
})

test('what was typed is there after the window is opened again', async ({ app, client }) => {
  const id = await makeDraft(client, 'Kept', [['operative', 0, 'Start.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Start.', 'end')
  await app.keyboard.type(' Then more.')
  await expect.poll(() => storedClauses(client, id)).toEqual([expect.stringContaining('Start. Then more.')])
  await app.reload()
  await expect(clauseIn(editorIn(app), 'Start. Then more.')).toBeVisible()
})
