import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, pressEnter, test } from './app'
import { clauseIn, editorIn, expectClauses, makeDraft, openDraft, placeCaret, shownClauses, type ClauseSketch } from './draft'

const CLAUSES: ClauseSketch[] = [
  ['heading', 0, 'Development'],
  ['operative', 0, 'Decides that States shall act, and shall report.'],
  ['operative', 0, 'SHALL [Shall] see shallow water.'],
]

/** The words of the page's highlight by this name. */
async function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map(String), name)
}

test('words are found from the caret on, whatever their case and accents, and gone to by keys', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Found', CLAUSES)
  const editor = await openDraft(app, id)
  await placeCaret(editor, 'Decides', 'start')
  await app.keyboard.press('ControlOrMeta+f')
  await app.keyboard.type('shàll')
  const bar = app.getByRole('search', { name: t('finding.bar') })
  await expect(bar.getByText(t('finding.position', { position: 1, count: 5 }))).toBeVisible()
  expect(await highlighted(app, 'chapeau-found-current')).toEqual(['shall'])
  await expect.poll(() => highlighted(app, 'chapeau-found')).toHaveLength(5)
  await app.keyboard.press('Shift+Enter')
  await expect(bar.getByText(t('finding.position', { position: 5, count: 5 }))).toBeVisible()
  await app.keyboard.press('F3')
  await app.keyboard.press('Enter')
  await expect(bar.getByText(t('finding.position', { position: 2, count: 5 }))).toBeVisible()

  await bar.getByRole('button', { name: t('finding.wholeWord') }).click()
  await expect(bar.getByText(t('finding.position', { position: 2, count: 4 }))).toBeVisible()
  await bar.getByRole('button', { name: t('finding.where') }).click()
  await app.getByRole('option', { name: t('finding.places.inside') }).click()
  await expect(bar.getByText(t('finding.position', { position: 1, count: 1 }))).toBeVisible()
  expect(await highlighted(app, 'chapeau-found-current')).toEqual(['Shall'])
  await expectAccessible(app)

  // The bar gives the match to the text, where typing goes on.
  await bar.getByRole('textbox').or(bar.getByRole('searchbox')).first().press('Escape')
  await expect(bar).toBeHidden()
  await expect.poll(() => highlighted(app, 'chapeau-found')).toEqual([])
  await app.keyboard.type('Will')
  await expect.poll(() => shownClauses(editor)).toContain('2. operative/0 SHALL [Will] see shallow water.')
})

test('all is replaced after a look at each, kept as a version before, and undone in one step', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'Replaced', CLAUSES)
  const editor = await openDraft(app, id)
  const before = await shownClauses(editor)
  await placeCaret(editor, 'Development', 'start')
  await app.keyboard.press('ControlOrMeta+h')
  await app.keyboard.type('shall')
  await app.getByLabel(t('finding.replacement')).fill('will')
  await pressEnter(app.getByRole('button', { name: t('finding.replaceAll') }))
  const dialog = app.getByRole('dialog', { name: t('finding.all.title') })
  await expect(dialog.getByRole('option')).toHaveCount(5)
  await expectAccessible(app)
  // The last one, “shallow”, is not meant.
  await dialog.getByRole('listbox').focus()
  await app.keyboard.press('End')
  await app.keyboard.press('Space')
  await pressEnter(dialog.getByRole('button', { name: t('finding.all.replace', { count: 4 }) }))
  await expect(dialog).toBeHidden()
  await expectClauses(editor, client, id, [
    before[0]!,
    '1. operative/0 Decides that States will act, and will report.',
    '2. operative/0 WILL [Will] see shallow water.',
  ])
  const [kept] = await client.version.list({ textId: id })
  expect(kept).toMatchObject({ automatic: true, name: t('core.beforeReplaceAll', { words: 'shall' }) })

  await app.keyboard.press('Escape')
  await expect(editorIn(app)).toBeFocused()
  await app.keyboard.press('ControlOrMeta+z')
  await expectClauses(editor, client, id, before)
})

test('one is replaced by Enter; the same words are sought in all texts by one key', async ({ app, client, t }) => {
  const id = await makeDraft(client, 'One by one', [['operative', 0, 'cyber hygiène, cyber hygiène']])
  const editor = await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+h')
  await app.keyboard.type('cyber hygiène')
  await app.getByLabel(t('finding.replacement')).fill('soin')
  await app.getByLabel(t('finding.replacement')).press('Enter')
  await expectClauses(editor, client, id, ['operative/0 soin, cyber hygiène'])
  await app.getByLabel(t('finding.replacement')).press('ControlOrMeta+Shift+f')
  await expect(app.getByRole('combobox', { name: t('search.label') })).toBeFocused()
  await expect(app.getByRole('option').filter({ hasText: /Paris/ }).first()).toBeVisible()
})

test('in a long draft, a match far from what is seen is gone to and stands out', async ({ app, client }) => {
  const id = await makeDraft(client, 'Long', [
    ...Array.from({ length: 700 }, (_, at): ClauseSketch => ['operative', 0, `Decides on the matter number ${at} that it will be kept under review.`]),
    ['operative', 0, 'Finds the needle here.'],
    ...Array.from({ length: 300 }, (): ClauseSketch => ['operative', 0, 'Goes on.']),
  ])
  const editor = await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+f')
  await app.keyboard.type('needle')
  await expect(clauseIn(editor, 'needle')).toBeInViewport()
  expect(await highlighted(app, 'chapeau-found-current')).toEqual(['needle'])
  await expect.poll(() => highlighted(app, 'chapeau-found')).toEqual(['needle'])
})
