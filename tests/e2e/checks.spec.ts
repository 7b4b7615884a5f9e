import type { Page } from '@playwright/test'
import { plainText } from '../../shared/clauses/plainText'
import { expect, test, type Translate } from './app'
import { clauseIn, makeDraft, openDraft, placeCaret, type ClauseSketch } from './draft'

const RESOLUTION: ClauseSketch[] = [
  ['preambular', 0, 'Recalling the Call'],
  ['preambular', 0, 'Deeply concerned by the the harm,'],
  ['operative', 0, 'Urges States to act;'],
]

async function openResolution(app: Page, client: Parameters<typeof makeDraft>[0]) {
  const id = await makeDraft(client, 'Hints', RESOLUTION)
  await client.text.describe({ id, description: { scheme: 'un' } })
  return { id, editor: await openDraft(app, id) }
}

async function openHints(app: Page, t: Translate) {
  await app.getByRole('tab', { name: t('checks.title') }).click()
  return app.getByRole('tabpanel', { name: t('checks.title') })
}

test('hints are listed by check, marked beside the text, and mended all at once with one undo', async ({ app, t, client }) => {
  const { id, editor } = await openResolution(app, client)
  const panel = await openHints(app, t)
  await expect(panel.getByRole('heading', { name: t('checks.names.openingItalic') })).toContainText('3')
  await expect(clauseIn(editor, 'Recalling')).toHaveAttribute('data-hints', '2')

  await panel.getByRole('button', { name: t('checks.fixAllOf', { check: t('checks.names.openingItalic') }) }).click()
  await expect(panel.getByRole('heading', { name: t('checks.names.openingItalic') })).toHaveCount(0)
  await expect.poll(async () => (await client.text.get({ id })).clauses.map(({ content }) => content[0])).toEqual([
    { type: 'text', text: 'Recalling', marks: ['italic'] },
    { type: 'text', text: 'Deeply concerned', marks: ['italic'] },
    { type: 'text', text: 'Urges', marks: ['italic'] },
  ])

  await editor.focus()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(panel.getByRole('heading', { name: t('checks.names.openingItalic') })).toContainText('3')
})

test('from the keyboard: to the next hint, read it, mend it', async ({ app, t, client }) => {
  const { id, editor } = await openResolution(app, client)
  await placeCaret(editor, 'Deeply concerned', 'start')
  await expect(app.getByRole('tab', { name: t('checks.title') })).toContainText('6')
  await app.keyboard.press('F9')
  await expect(app.getByRole('status').getByText(t('checks.hints.repeatedWord', { word: 'the' }))).toBeVisible()
  await app.keyboard.press('ControlOrMeta+.')
  await expect.poll(async () => plainText((await client.text.get({ id })).clauses[1]!.content)).toBe('Deeply concerned by the harm,')
  await app.keyboard.press('Escape')
})

test('a hint is dismissed for good, in every window at once, and can be brought back; a check can be turned off', async ({ app, t, client }) => {
  const { id } = await openResolution(app, client)
  const other = await app.context().newPage()
  await other.goto(app.url())
  await openHints(other, t)
  const there = other.getByRole('heading', { name: t('checks.names.repeatedWord') })
  await expect(there).toBeVisible()
  const panel = await openHints(app, t)
  const repeated = panel.getByRole('heading', { name: t('checks.names.repeatedWord') })
  const entry = panel.getByRole('listitem').filter({ hasText: t('checks.hints.repeatedWord', { word: 'the' }) })
  await entry.getByRole('button', { name: t('checks.dismiss') }).click()
  await expect(repeated).toHaveCount(0)
  await expect(there).toHaveCount(0)
  await expect.poll(async () => (await client.hint.listDismissed({ textId: id })).length).toBe(1)

  await app.reload()
  await openHints(app, t)
  await expect(panel.getByRole('heading', { name: t('checks.names.openingItalic') })).toBeVisible()
  await expect(repeated).toHaveCount(0)
  await panel.getByRole('button', { name: t('checks.showDismissed') }).click()
  await panel.getByRole('button', { name: t('checks.bringBackThis', { what: t('checks.hints.repeatedWord', { word: 'the' }) }) }).click()
  await expect(repeated).toBeVisible()
  await expect(there).toBeVisible()
  await other.close()

  await app.keyboard.press('ControlOrMeta+,')
  await app.getByRole('button', { name: t('checks.settingsOpen') }).click()
  await app.getByRole('dialog').getByText(t('checks.names.repeatedWord'), { exact: true }).click()
  await app.keyboard.press('Escape')
  await expect(repeated).toHaveCount(0)
  expect((await client.settings.get()).checksOff).toEqual(['repeatedWord'])
})

test('nothing is said of a clause while it is written', async ({ app, t, client }) => {
  const { editor } = await openResolution(app, client)
  const panel = await openHints(app, t)
  await expect(clauseIn(editor, 'Urges')).toHaveAttribute('data-hints', '2')
  await placeCaret(editor, 'Urges', 'end')
  await app.keyboard.type(' now now')
  await expect(clauseIn(editor, 'Urges')).not.toHaveAttribute('data-hints')
  await expect(panel.getByRole('heading', { name: t('checks.names.openingItalic') })).toContainText('2')
  await placeCaret(editor, 'Recalling', 'end')
  await expect(clauseIn(editor, 'Urges')).toHaveAttribute('data-hints', '3')
})
