import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, shownClauses } from './draft'

const RESOLUTION: Parameters<typeof makeDraft>[2] = [
  ['preambular', 0, 'Recalling its resolution,'],
  ['operative', 0, 'Calls upon all States;'],
  ['operative', 0, 'Invites:'],
  ['item', 1, 'to share;'],
  ['item', 1, 'to publish;'],
  ['operative', 0, 'Decides to follow up'],
]

const labels = (lines: string[]) => lines.map((line) => line.replace(/ ?[a-z]+\/\d.*$/u, ''))

test('the scheme, freezing and working labels are chosen in one place, and numbers run again when let', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Numbered', RESOLUTION)
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Invites', 'end')
  const choose = async (...choices: string[]) => {
    await app.getByRole('button', { name: t('numbering.title'), exact: true }).click()
    await app.getByRole('menuitem', { name: t('commands.numbering.open') }).click()
    const dialog = app.getByRole('dialog', { name: t('numbering.title') })
    for (const choice of choices) await dialog.getByText(choice, { exact: true }).click()
    await expectAccessible(app)
    await dialog.getByRole('button', { name: t('common.close') }).last().click()
  }
  await choose(t('numbering.schemes.un'), t('numbering.frozen'))
  await expect.poll(async () => labels(await shownClauses(editor))).toEqual(['', '1.', '2.', '(a)', '(b)', '3.'])
  await placeCaret(editor, 'Calls upon', 'end')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Urges all others;')
  await expect.poll(async () => labels(await shownClauses(editor))).toEqual(['', '1.', '1 bis', '2.', '(a)', '(b)', '3.'])
  await expect.poll(async () => (await client.text.get({ id })).clauses.map(({ label }) => label)).toEqual(['', '1.', '1 bis', '2.', '(a)', '(b)', '3.'])

  await choose(t('numbering.working'))
  await expect.poll(async () => labels(await shownClauses(editor))).toEqual(['PP1', 'OP1', 'OP1 bis', 'OP2', '(a)', '(b)', 'OP3'])
  await app.reload()
  await expect(clauseIn(editor, 'Urges')).toHaveAttribute('data-label', 'OP1 bis')

  await app.keyboard.press('ControlOrMeta+k')
  await app.keyboard.type(t('commands.numbering.unfreeze'))
  await app.keyboard.press('Enter')
  await expect(clauseIn(editor, 'Urges')).toHaveAttribute('data-label', 'OP2')
})

test('a clause starts its sequence again, or bears a label of its own', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'By hand', RESOLUTION)
  await client.text.describe({ id, description: { scheme: 'un' } })
  const editor = await openDraft(app, id)
  const number = async (words: string, how: string, field: string, typed: string) => {
    await placeCaret(editor, words, 'end')
    await app.keyboard.press('ControlOrMeta+k')
    await app.keyboard.type(t('commands.clause.number'))
    await app.keyboard.press('Enter')
    const dialog = app.getByRole('dialog', { name: t('numbering.clause.title') })
    await dialog.getByText(how, { exact: true }).click()
    await dialog.getByRole('textbox', { name: field }).fill(typed)
    await dialog.getByRole('button', { name: t('numbering.clause.keep') }).click()
  }
  await number('Invites', t('numbering.clause.start'), t('numbering.clause.startAt'), '7')
  await expect.poll(async () => labels(await shownClauses(editor))).toEqual(['', '1.', '7.', '(a)', '(b)', '8.'])
  await number('to share', t('numbering.clause.hand'), t('numbering.clause.label'), '(z)')
  await expect.poll(async () => labels(await shownClauses(editor))).toEqual(['', '1.', '7.', '(z)', '(a)', '8.'])
})

test('a cross-reference is found, put in, follows its target, leads there, and shows when it is gone', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Referring', RESOLUTION)
  await client.text.describe({ id, description: { scheme: 'un' } })
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Decides', 'end')
  await app.keyboard.press('ControlOrMeta+Shift+l')
  const picker = app.getByRole('dialog', { name: t('numbering.reference.title') })
  await expect(picker).toBeVisible()
  await app.keyboard.type('2 b')
  await expect(picker.getByRole('menuitem')).toHaveCount(1)
  await app.keyboard.press('Enter')
  const reference = editor.locator('[data-reference]')
  await expect(reference).toHaveText('2 (b)')
  await app.keyboard.type(' above')
  await expect(clauseIn(editor, 'Decides')).toHaveText('Decides to follow up paragraph\u00a02 (b) above')

  await placeCaret(editor, 'Recalling', 'end')
  await app.keyboard.press('Escape')
  await placeCaret(editor, 'to share', 'end')
  await app.keyboard.press('Enter')
  await app.keyboard.type('to listen;')
  await expect(reference).toHaveText('2 (c)')
  await expect
    .poll(async () => JSON.stringify((await client.text.get({ id })).clauses.at(-1)?.content))
    .toContain('"type":"reference","target":"c4","text":"2 (c)"')

  await reference.click()
  await expect(clauseIn(editor, 'to publish')).toHaveAttribute('data-selected', '')
  await clauseIn(editor, 'to publish').evaluate((element) => getSelection()?.selectAllChildren(element))
  await app.evaluate(() => new Promise(requestAnimationFrame))
  await app.keyboard.press('Backspace')
  await app.keyboard.press('Backspace')
  await expect(reference).toHaveAttribute('data-broken', '')
  await app.getByRole('button', { name: t('numbering.title'), exact: true }).click()
  await app.getByRole('menuitem', { name: t('commands.numbering.open') }).click()
  await expect(app.getByText(t('numbering.broken', { count: 1 }))).toBeVisible()
})

test('one goes to a clause by its label, in a draft and in a reference, and the caret stays when one does not', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Gone to', RESOLUTION)
  await client.text.describe({ id, description: { scheme: 'un' } })
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Invites', 'end')
  await app.keyboard.press('ControlOrMeta+g')
  const dialog = app.getByRole('dialog', { name: t('numbering.goTo.title') })
  await expect(dialog).toBeVisible()
  await expectAccessible(app)
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await app.keyboard.type(' all')
  await expect(clauseIn(editor, 'Invites: all')).toBeVisible()

  await app.keyboard.press('ControlOrMeta+g')
  await app.keyboard.type('pp1')
  await app.keyboard.press('Enter')
  await expect(clauseIn(editor, 'Recalling')).toHaveAttribute('data-selected', '')

  await app.goto(new URL('/#/text/paris-call-en', app.url()).href)
  await expect(app.locator('[data-clause]').first()).toBeVisible()
  await app.keyboard.press('ControlOrMeta+g')
  await app.keyboard.type('principle 5')
  await app.keyboard.press('Enter')
  await expect(app.locator('[data-clause]:focus')).toContainText('5')
})
