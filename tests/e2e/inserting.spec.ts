import { plainText } from '../../shared/clauses/plainText'
import { expectAccessible } from './accessible'
import { expect, test } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret } from './draft'

test('a clause found by search is inserted in the draft’s language with its origin, which survives editing, splitting and moving', async ({
  app,
  t,
  client,
}) => {
  const id = await makeDraft(client, 'With agreed language', [
    ['operative', 0, 'Opening words.'],
    ['operative', 0, 'Closing words.'],
  ])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Opening words.', 'end')
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill('coeur public')
  await expect(app.getByRole('option').first()).toBeVisible()
  await field.press('ControlOrMeta+Enter')

  // Found in French, agreed in English too: an English draft takes the English.
  const inserted = clauseIn(editor, 'public core')
  await expect(inserted).toHaveAttribute('data-origin', 'verbatim')
  await expect(app.getByText(t('insertion.otherVersion', { citation: 'Paris Call, principle 2' })).first()).toBeVisible()
  await expect.poll(async () => (await client.text.get({ id })).clauses[1]?.origins.length).toBe(1)
  const stored = (await client.text.get({ id })).clauses[1]
  const [origin] = await client.origin.list({ ids: stored?.origins ?? [] })
  expect(origin?.citation).toMatch(/Paris/)
  expect(plainText(origin?.content ?? [])).toBe(plainText(stored?.content ?? []))

  await placeCaret(editor, 'public core', 'end')
  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.origin') }).click()
  await expect(panel.getByText(origin?.citation ?? '').first()).toBeVisible()

  await placeCaret(editor, 'public core', 'end')
  await app.keyboard.type(' And this was added by the delegation, in its own words.')
  await expect(inserted).toHaveAttribute('data-origin', 'adapted')

  // Split in the middle of its words: both halves come from there. Then the second half moves up.
  await placeCaret(editor, 'public core', 'end')
  for (let step = 0; step < 'its own words.'.length; step += 1) await app.keyboard.press('ArrowLeft')
  await app.keyboard.press('Enter')
  await app.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(async () => {
      const { clauses } = await client.text.get({ id })
      return clauses.map(({ content, origins }) => `${plainText(content).slice(0, 7)} ${origins.length}`)
    })
    .toEqual(['Opening 0', 'its own 1', expect.stringMatching(/ 1$/), 'Closing 0'])
})

test('a clause is taken from the reference beside the draft, words of one by keyboard alone, a search result by mouse in any way', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Beside', [['operative', 0, 'Opening words.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Opening words.', 'end')
  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.reference') }).click()
  await panel.getByRole('button', { name: new RegExp(t('library.reading.choose')) }).click()
  await app.getByRole('option', { name: /Pacte numérique mondial/ }).click()
  await panel.getByRole('textbox', { name: t('library.reading.filter') })
    .or(panel.getByRole('searchbox', { name: t('library.reading.filter') }))
    .fill('fractures numériques qui existent')
  await panel.getByRole('button', { name: t('insertion.insertLabelled', { label: '2.' }) }).click()
  await expect(clauseIn(editor, 'Pour que cela se réalise')).toHaveAttribute('data-origin', 'verbatim')

  // Words of it: the arrow begins, arrows choose, Shift takes in more, Enter inserts.
  await placeCaret(editor, 'Opening words.', 'end')
  await panel.getByRole('button', { name: t('insertion.insertLabelled', { label: '2.' }) }).focus()
  await app.keyboard.press('ArrowRight')
  const words = panel.getByRole('application', { name: t('library.reading.choosing', { label: '2.' }) })
  await expect(words).toBeFocused()
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => app.evaluate(() => String(getSelection()))).toBe('que cela')
  await expectAccessible(app)
  await app.keyboard.press('ControlOrMeta+Shift+Enter')
  await expect(clauseIn(editor, 'Opening words.')).toHaveText('Opening words. [que cela]')
  await expect(clauseIn(editor, 'Opening words.')).toHaveAttribute('data-origin', 'passage')

  // Words of a clause that is agreed in the draft's language too: the sentence that says it is offered, or the clause.
  await panel.getByRole('searchbox', { name: t('library.reading.filter') }).fill('')
  await panel.getByRole('button', { name: new RegExp(t('library.reading.choose')) }).click()
  await app.getByRole('option', { name: /Appel de Paris/ }).click()
  await panel.getByRole('button', { name: t('insertion.insertLabelled', { label: '5.' }) }).focus()
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowDown')
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ControlOrMeta+Enter')
  const elsewhere = app.getByRole('dialog', { name: t('translations.words.title') })
  await expect(elsewhere.locator('mark')).toHaveText(/^Develop ways .* cause harm\.$/)
  await expect(elsewhere.getByRole('button', { name: t('translations.words.sentences') })).toBeFocused()
  await expectAccessible(app)
  await app.keyboard.press('Enter')
  await expect(clauseIn(editor, 'Opening words.')).toContainText('[que cela] Develop ways to prevent')

  await placeCaret(editor, 'Opening words.', 'end')
  await app.getByRole('combobox', { name: t('search.label') }).fill('public core')
  const found = app.getByRole('option').first()
  await expect(found).toContainText(t('common.alsoInLanguages', { language: 'English', others: 'French' }))
  await found.hover()
  await app.getByRole('button', { name: t('insertion.more', { label: 'Paris Call, principle 2' }) }).click()
  await app.getByRole('menuitem', { name: t('insertion.modes.alternative') }).click()
  await expect(clauseIn(editor, 'Opening words.')).toContainText('] [Prevent activity that')
})

test('a clause of a digest is not inserted before the user has been told what it is', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Careful', [['operative', 0, 'Opening words.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Opening words.', 'end')
  const digest = (await client.text.list()).find(({ wording, language }) => wording === 'digest' && language === 'en')
  const { clauses } = await client.text.get({ id: digest?.id ?? '' })
  const quoted = plainText(clauses.find(({ kind }) => kind === 'commitment' || kind === 'item')?.content ?? [])
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill(quoted.split(/\s+/).slice(0, 6).join(' '))
  await expect(app.getByRole('option').filter({ hasText: quoted.slice(0, 20) }).first()).toBeVisible()
  await field.press('ControlOrMeta+Enter')
  const warning = app.getByRole('dialog', { name: t('common.digestInsert.title') })
  await expect(warning).toBeVisible()
  await expect(editor.locator('[data-kind]')).toHaveCount(1)
  await warning.getByRole('button', { name: t('common.digestInsert.confirm') }).click()
  await expect(editor.locator('[data-origin]')).toHaveCount(1)
})

test('by keyboard: proposed in brackets, changed, given back, undone; then its source is corrected', async ({ app, t, client }) => {
  await client.settings.update({ author: 'France', citeInserted: true })
  // The window hears of it in its own time; a new one has read it.
  await app.reload()
  const id = await makeDraft(client, 'All by keyboard', [['operative', 0, 'Opening words.']])
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Opening words.', 'end')
  const field = app.getByRole('combobox', { name: t('search.label') })
  await field.fill('malign interference electoral')
  await expect(app.getByRole('option').first()).toContainText('Paris Call')
  await field.press('ControlOrMeta+Shift+Enter')
  const clause = clauseIn(editor, 'malign interference')
  await expect(clause).toHaveAttribute('data-origin', 'verbatim')
  await expect(clause).toHaveAttribute('aria-description', t('origin.told.verbatim', { citation: 'Paris Call, principle 3' }))
  const stored = async () => (await client.text.get({ id })).clauses[1]?.content ?? []
  await expect.poll(async () => (await stored())[0]).toMatchObject({ type: 'opening', proponents: ['France'] })
  const agreed = await stored()
  expect(agreed.some((part) => part.type === 'footnote' && plainText(part.content) === 'Paris Call, principle 3.')).toBe(true)

  // One word is said otherwise; the panel gives it back, Ctrl+Z takes that back.
  await clause.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const words = walker.currentNode as Text
      const at = words.data.indexOf('activities')
      if (at >= 0) getSelection()?.setBaseAndExtent(words, at, words, at + 'activities'.length)
    }
  })
  await app.keyboard.type('conduct')
  await expect(clause).toHaveAttribute('data-origin', 'adapted')
  const panel = app.getByRole('region', { name: t('common.workspace.side') })
  await panel.getByRole('tab', { name: t('common.workspace.origin') }).click()
  const change = panel.getByRole('button', { name: t('origin.restoring.changed', { removed: 'activities', added: 'conduct' }) })
  await editor.focus()
  await app.keyboard.press('F6')
  await expect(panel.getByRole('tab', { selected: true })).toBeFocused()
  await change.focus()
  await app.keyboard.press('Enter')
  await expect(clause).toHaveAttribute('data-origin', 'verbatim')
  await expect.poll(stored).toEqual(agreed)
  await editor.focus()
  await app.keyboard.press('ControlOrMeta+Z')
  await expect(clause).toContainText('conduct')
  await app.keyboard.press('ControlOrMeta+Alt+w')
  await expect(clause).toContainText('activities')
  await expect(clause).toHaveAttribute('data-origin', 'verbatim')

  // The reference had a slip, which is put right elsewhere in the program.
  const source = (await client.origin.list({ ids: (await client.text.get({ id })).clauses[1]!.origins }))[0]!
  const printed = plainText(source.content)
  const corrected = printed.replace('malign', 'malicious')
  await client.reference.correct({ textId: source.textId, clauseId: source.clauseId, printed, corrected, reason: 'A slip' })
  await app.getByRole('button', { name: t('origin.news.show') }).click()
  await panel.getByRole('button', { name: t('origin.news.take') }).click()
  await expect(clauseIn(editor, 'malicious interference')).toHaveAttribute('data-origin', 'verbatim')
  await expect(app.getByText(t('origin.news.inDraft', { count: 1 }))).toHaveCount(0)
})
