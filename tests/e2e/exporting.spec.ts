import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { exportFormat, type ExportFormat } from '../../shared/model/exporting'
import { expect, pressEnter, test, type Translate } from './app'
import { makeDraft, openDraft } from './draft'

async function download(app: Page, t: Translate, format: ExportFormat, button: string) {
  await app.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = app.getByRole('dialog', { name: t('exporting.title') })
  await dialog.getByText(t(`exporting.formats.${format}`), { exact: true }).click()
  const started = app.waitForEvent('download')
  await dialog.getByRole('button', { name: button, exact: true }).click()
  const file = await started
  await expect(dialog).toBeHidden()
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const WORDS = 'We call upon all to protect the public core.'

/** What tells that a file is what its name says and holds the text. */
const HOLDS: Record<ExportFormat, (bytes: Buffer) => boolean> = {
  docx: (bytes) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).includes(WORDS),
  pdf: (bytes) => bytes.subarray(0, 5).toString() === '%PDF-' && bytes.includes('/MarkInfo'),
  html: (bytes) => bytes.toString().includes('<html') && bytes.toString().includes(WORDS),
  md: (bytes) => bytes.toString().includes(WORDS),
  txt: (bytes) => bytes.toString().includes(WORDS),
}

for (const format of exportFormat.options) {
  test(`a clean draft is downloaded as ${format}`, async ({ app, t, client }) => {
    const id = await makeDraft(client, 'Clean text', [['operative', 0, WORDS]])
    await openDraft(app, id)
    const { name, bytes } = await download(app, t, format, t('exporting.make'))
    expect(name).toBe(`Clean text.${format}`)
    expect(HOLDS[format](bytes)).toBe(true)
  })
}

test('what is still open is shown, leads to its clause, and is announced if exported', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Open text', [
    ['operative', 0, WORDS],
    ['operative', 0, 'States [shall][should] cooperate.'],
  ])
  const editor = await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = app.getByRole('dialog', { name: t('exporting.title') })
  await expect(dialog.getByText(t('exporting.open', { count: 2 }))).toBeVisible()
  await dialog.getByRole('list', { name: t('exporting.passages') }).getByRole('button', { name: /shall/ }).click()
  await expect(dialog).toBeHidden()
  await expect(editor).toBeFocused()

  const { bytes } = await download(app, t, 'txt', t('exporting.announce'))
  expect(bytes.toString()).toContain(t('exporting.document.unresolved', { count: 2 }))
})

test('whoever asks for the file before the text is checked gets it where it is clean, and the reason where it is not', async ({ app, t, client }) => {
  const clean = await makeDraft(client, 'Clean text', [['operative', 0, WORDS]])
  const open = await makeDraft(client, 'Open text', [['operative', 0, 'States [shall][should] cooperate.']])
  let check = () => {}
  await app.route('**/rpc/export/check', async (route) => {
    await new Promise<void>((resolve) => (check = resolve))
    await route.continue()
  })
  const dialog = app.getByRole('dialog', { name: t('exporting.title') })
  const make = dialog.getByRole('button', { name: t('exporting.make'), exact: true })
  await openDraft(app, clean)
  await app.keyboard.press('ControlOrMeta+Shift+e')
  const started = app.waitForEvent('download')
  await pressEnter(make)
  expect((await started).suggestedFilename()).toBe('Clean text.docx')
  check()

  await openDraft(app, open)
  await app.keyboard.press('ControlOrMeta+Shift+e')
  await pressEnter(make)
  await expect(dialog).toContainText(t('failure.unresolved_brackets', { count: 2 }))
  check()
  await expect(dialog.getByRole('button', { name: t('exporting.announce') })).toBeEnabled()
})

test('a bracketed text is exported as one delegation would have it', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Rolling text', [
    ['operative', 0, 'States [shall (Canada)] [should (Japan)] cooperate.'],
  ])
  await openDraft(app, id)
  await app.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = app.getByRole('dialog', { name: t('exporting.title') })
  await dialog.getByRole('button', { name: t('exporting.view.label') }).click()
  await app.getByRole('option', { name: t('exporting.view.as', { name: 'Japan' }) }).click()
  await expect(dialog.getByText(t('exporting.view.announced'))).toBeVisible()
  await dialog.getByText(t('exporting.formats.txt'), { exact: true }).click()
  const started = app.waitForEvent('download')
  await dialog.getByRole('button', { name: t('exporting.make'), exact: true }).click()
  const text = (await readFile(await (await started).path())).toString()
  expect(text).toContain('States should cooperate.')
  expect(text).toContain(t('exporting.document.as', { name: 'Japan' }))
})

test('a Word file carries the comments only where that is chosen', async ({ app, t, client }) => {
  const id = await makeDraft(client, 'Commented', [['operative', 0, WORDS]])
  const [clause] = (await client.text.get({ id })).clauses
  await client.comment.add({ textId: id, clauseId: clause!.id, range: { start: 0, end: 2 }, body: 'Who are we?' })
  await openDraft(app, id)
  const commentsOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array())
  expect(commentsOf((await download(app, t, 'docx', t('exporting.make'))).bytes)).toBe('')
  await app.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = app.getByRole('dialog', { name: t('exporting.title') })
  await dialog.getByText(t('exporting.comments.written')).click()
  await expect(dialog.getByText(t('exporting.comments.named'))).toBeVisible()
  const started = app.waitForEvent('download')
  await dialog.getByRole('button', { name: t('exporting.make'), exact: true }).click()
  expect(commentsOf(await readFile(await (await started).path()))).toContain('Who are we?')
})
