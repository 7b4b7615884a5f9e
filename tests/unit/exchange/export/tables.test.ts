import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { plainText } from '../../../../shared/clauses/plainText'
import type { Inline } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { readPdf } from '../../../support/pdfReader'
import { sampleDocument } from './sampleTexts'

const EDGE = { type: 'break', cell: true } as const
const bold = (text: string): Inline => ({ type: 'text', text, marks: ['bold'] })
const word = (text: string): Inline => ({ type: 'text', text })

const document = sampleDocument({ title: 'A call', language: 'en' }, [
  ['paragraph', 0, 'We will act as follows, each in our own place.'],
  ['paragraph', 0, [bold('Actor'), EDGE, bold('Pledge'), EDGE, bold('By')]],
  ['paragraph', 0, [word('States'), EDGE, word('Protect | respect'), { type: 'break' }, word('and report'), EDGE]],
  ['paragraph', 0, [word('Firms <all>'), EDGE, EDGE, word('2027')]],
  ['paragraph', 0, [word('Two'), EDGE, word('cells')]],
  ['paragraph', 0, 'The rest stands as it was agreed in the spring.'],
])

const WORDINGS = document.clauses.map(({ content }) => plainText(content))

test.each(['html', 'docx', 'md'] as const)('tables written to %s are read back cell for cell', async (format) => {
  const { clauses, notices } = await readImport(`a.${format}`, await exportText(document, format))
  expect(clauses.map(({ content }) => plainText(content)).slice(1)).toEqual(WORDINGS)
  expect(clauses.map(({ content }) => content).slice(2, 5)).toEqual(document.clauses.slice(1, 4).map(({ content }) => content))
  expect(notices).toEqual([])
})

test('plain text has a tab between cells', async () => {
  const text = new TextDecoder().decode(await exportText(document, 'txt'))
  expect(text).toContain('\n\nActor\tPledge\tBy\nStates\tProtect | respect and report\t\nFirms <all>\t\t2027\n')
})

test('Markdown has a table with its head, and its own for rows without one', async () => {
  const text = new TextDecoder().decode(await exportText(document, 'md'))
  expect(text).toContain('| Actor | Pledge | By |\n| --- | --- | --- |\n| States | Protect \\| respect<br>and report |  |\n')
  expect(text).toContain('|  |  |\n| --- | --- |\n| Two | cells |\n')
})

test('a web page names its columns', async () => {
  const html = new TextDecoder().decode(await exportText(document, 'html'))
  expect(html).toContain('<tr><th scope="col"><strong>Actor</strong></th>')
  expect(html.match(/<table/g)).toHaveLength(2)
})

test.skipIf(docxValidatorMissing())('a Word file with tables is valid Open XML', { timeout: 60_000 }, async () => {
  expect(await docxErrors(await exportText(document, 'docx'))).toEqual([])
})

test('a PDF sets the cells of a row one after the other, a line between them', async () => {
  const text = (await readPdf(await exportText(document, 'pdf'))).pages.join('\n').replace(/\s+/gu, ' ')
  expect(text).toContain('Actor | Pledge | By States | Protect | respect and report | Firms <all> | | 2027 Two | cells The rest')
})

test('a comment on words of a cell goes out with the row', async () => {
  const [, head, row] = document.clauses
  const thread = { range: { start: 7, end: 14 }, quote: null, resolved: false, remarks: [{ author: 'Norway', body: 'Too weak.', createdAt: 0 }] }
  const bytes = await exportText({ ...document, clauses: [head!, { ...row!, threads: [thread] }] }, 'docx')
  const files = unzipSync(bytes)
  expect(strFromU8(files['word/comments.xml']!)).toContain('Too weak.')
  const body = strFromU8(files['word/document.xml']!)
  const [start, end] = [body.indexOf('<w:commentRangeStart'), body.indexOf('<w:commentRangeEnd')]
  expect(body.slice(start, end)).toContain('>Protect<')
})
