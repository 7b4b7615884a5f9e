import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ComparisonFormat } from '../../shared/model/comparison'
import { utf16, wordFile } from '../fixtures/import/files'
import { docxErrors, docxValidatorMissing } from '../support/docxValidator'
import { readTracked } from '../support/trackedChanges'
import { expect, test, type Translate } from './app'
import { makeDraft, openAt, type ClauseSketch } from './draft'

const OLD: ClauseSketch[] = [
  ['operative', 0, 'We reaffirm that international law applies in cyberspace.'],
  ['operative', 0, 'We encourage all governments to protect the public core of the internet.'],
  ['operative', 0, 'We recall the role of local authorities in everyday security.'],
]
const NEW: ClauseSketch[] = [
  OLD[0]!,
  ['operative', 0, 'We urge all governments to protect the public core of the internet.'],
  ['operative', 0, 'A wholly new obligation stands at the very end of this text.'],
]
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function download(app: Page, t: Translate, format: ComparisonFormat) {
  const started = app.waitForEvent('download')
  await app.getByRole('button', { name: t('comparison.exporting.menu') }).click()
  await app.getByRole('menuitem', { name: t(`comparison.exporting.${format}`) }).click()
  if (format === 'tracked') {
    await app.getByRole('textbox', { name: t('comparison.exporting.author') }).fill('A. Adviser')
    await app.keyboard.press('Enter')
  }
  const file = await started
  await expect(app.getByText(t('comparison.exporting.made', { name: file.suggestedFilename() })).first()).toBeVisible()
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test.describe('a comparison is made into a file', () => {
  test.beforeEach(async ({ app, t, client }) => {
    const left = await makeDraft(client, 'Rev.1', OLD)
    const right = await makeDraft(client, 'Rev.2', NEW)
    await openAt(app, `/compare/text:${left}/text:${right}`)
    await expect(app.getByRole('table', { name: t('comparison.table') }).locator('ins').first()).toBeVisible()
  })

  test('a web page that a browser reads without a complaint', async ({ app, t }) => {
    const { name, bytes } = await download(app, t, 'html')
    expect(name).toBe('Rev.1 – Rev.2.html')
    const page = await app.context().newPage()
    await page.setContent(bytes.toString())
    await expect(page.locator('tbody tr')).toHaveCount(4)
    await expect(page.locator('ins').first()).toContainText('urge')
    await expect(page.locator('del').first()).toContainText('encourage')
    expect(await page.locator('script, link, img, iframe').count()).toBe(0)
  })

  test('a Word table that Chapeau reads itself', async ({ app, t, client }) => {
    const { name, bytes } = await download(app, t, 'docx')
    const preview = await client.import.preview({ file: new File([bytes], name, { type: WORD }) })
    const read = JSON.stringify(preview.clauses)
    for (const [, , words] of [...OLD, NEW[2]!]) expect(read).toContain(words.split(' ').slice(-3).join(' '))
    if (!docxValidatorMissing()) expect(await docxErrors(bytes)).toEqual([])
  })

  test('tracked changes in the name that was given', async ({ app, t }) => {
    const { bytes } = await download(app, t, 'tracked')
    const words = (verdict: 'accept' | 'reject') => readTracked(bytes, verdict).map(({ text }) => text.replace(/^.*\t/, ''))
    expect(words('reject')).toEqual(OLD.map(([, , it]) => it))
    expect(words('accept')).toEqual(NEW.map(([, , it]) => it))
    if (!docxValidatorMissing()) expect(await docxErrors(bytes)).toEqual([])
  })

  test('a list of changes for a spreadsheet', async ({ app, t }) => {
    const { bytes } = await download(app, t, 'csv')
    const [header, ...changes] = bytes.toString().trimEnd().split('\r\n')
    expect(header).toContain(t('comparison.export.column.substance'))
    expect(changes).toHaveLength(3)
    expect(changes[0]).toContain(NEW[1]![2])
    expect(changes.map((line) => line.split(',')[0])).toEqual(['1', '2', '3'])
  })
})

test('a damaged file and one with a password are named in a sentence; the comparison stays', async ({ app, t, client }) => {
  const left = await makeDraft(client, 'Rev.1', OLD)
  const right = await makeDraft(client, 'Rev.2', NEW)
  await openAt(app, `/compare/text:${left}/text:${right}`)
  const table = app.getByRole('table', { name: t('comparison.table') })
  const open = async (name: string, bytes: Uint8Array) => {
    const chooser = app.waitForEvent('filechooser')
    await app.getByRole('button', { name: new RegExp(t('comparison.second')) }).click()
    await app.getByRole('option', { name: t('comparison.opened.choose') }).click()
    await (await chooser).setFiles({ name, mimeType: WORD, buffer: Buffer.from(bytes) })
  }
  await open('torn.docx', wordFile('').subarray(0, 200))
  await expect(app.getByText(t('failure.file_damaged', { name: 'torn.docx', expected: 'DOCX' }))).toBeVisible()
  await expect(table.locator('ins').first()).toBeVisible()

  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EncryptedPackage', 'le', false)])
  await open('locked.docx', compound)
  await expect(app.getByText(t('failure.file_protected', { name: 'locked.docx' }))).toBeVisible()
  await expect(table.locator('ins').first()).toBeVisible()
})
