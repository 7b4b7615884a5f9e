import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { Marked } from 'marked'
import { expect, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { exportFormat, type ExportFormat } from '../../../../shared/model/exporting'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { readPdf, type PdfElement } from '../../../support/pdfReader'
import { frenchCall, sampleDocument } from './sampleTexts'

const supporters = [
  { name: 'Orange', category: 'privateSector' },
  { name: 'Ålesund Works', category: 'privateSector' },
  { name: 'États-Unis', category: 'states' },
  { name: 'Germany', category: 'states' },
  { name: 'Chile', category: 'states' },
  { name: 'Équipe <b>Cyber</b>', category: 'civilSociety' },
] as const
const document = { ...sampleDocument({ title: 'Appel', language: 'fr' }, [['paragraph', 0, 'Nous agirons.']]), supporters }

/** The list as each format's reader sees it: sorted in French, States by their French names. */
const LINES = ['Nous agirons.', 'Soutiens (6)', 'États (3)', 'Allemagne', 'Chili', 'États-Unis', 'Secteur privé (2)', 'Ålesund Works', 'Orange', 'Société civile (1)', 'Équipe <b>Cyber</b>']

const linesOf = (root: Element) => [...root.querySelectorAll('h1, h2, h3, p, li')].map((one) => one.textContent.trim())

async function readLines(format: ExportFormat): Promise<string[]> {
  const bytes = await exportText(document, format)
  if (format === 'docx') return linesOf(new JSDOM((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value).window.document.body)
  if (format === 'pdf') return (await readPdf(bytes)).pages.flatMap((page) => page.split('\n').map((line) => line.trim()))
  const text = new TextDecoder().decode(bytes)
  if (format === 'html') return linesOf(new JSDOM(text).window.document.querySelector('main')!)
  if (format === 'md') return linesOf(new JSDOM(new Marked().parse(text, { async: false })).window.document.body)
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

test.each(exportFormat.options)('the list of supporters is read back from %s, by category and in the text’s alphabet', async (format) => {
  const lines = (await readLines(format)).join('\n')
  expect(lines.slice(lines.indexOf('Nous agirons.')).split('\n').slice(0, LINES.length)).toEqual(LINES)
})

test('a web page has each category’s names as one list', async () => {
  const html = new TextDecoder().decode(await exportText(document, 'html'))
  const lists = [...new JSDOM(html).window.document.querySelectorAll('ul.supporters')]
  expect(lists.map((list) => list.children.length)).toEqual([3, 2, 1])
})

test('a PDF has each category’s names as a tagged list under its heading', async () => {
  const { structure, outline } = await readPdf(await exportText(document, 'pdf'))
  const lists = (elements: readonly PdfElement[]): PdfElement[] => elements.flatMap((one) => (one.role === 'L' ? [one] : lists(one.children)))
  expect(lists(structure).map(({ children }) => children.length)).toEqual([3, 2, 1])
  expect(JSON.stringify(outline)).toContain('Secteur privé (2)')
})

test.skipIf(docxValidatorMissing())('a Word file with supporters is valid Open XML', { timeout: 60_000 }, async () => {
  expect(await docxErrors(await exportText(document, 'docx'))).toEqual([])
})

test('an empty list leaves no trace', async () => {
  const [without, empty] = [await exportText(frenchCall, 'txt'), await exportText({ ...frenchCall, supporters: [] }, 'txt')]
  expect(Buffer.from(without).equals(Buffer.from(empty))).toBe(true)
})
