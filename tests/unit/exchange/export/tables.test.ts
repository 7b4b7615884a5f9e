import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { plainText } from '../../../../shared/clauses/plainText'
import { cellsOf } from '../../../../shared/clauses/tableRows'
import type { ClauseKind } from '../../../../shared/model/clause'
import type { Inline } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { readPdf, type PdfElement } from '../../../support/pdfReader'
import { sampleDocument, type SampleClause } from './sampleTexts'

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

test('a row of a Word file goes to the next page whole, unless a page could not hold it', async () => {
  const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')
  const rows = [[bold('Actor'), EDGE, bold('Pledge')], [word('States'), EDGE, word('Protect')], [word('All'), EDGE, word(long)]]
  const docx = await exportText(sampleDocument({ title: 'T', language: 'en' }, rows.map((row) => ['paragraph', 0, row])), 'docx')
  const written = strFromU8(unzipSync(docx)['word/document.xml']!).split('<w:tr>').slice(1)
  expect(written.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false])
})

const pdfOf = async (...rows: SampleClause[]) => readPdf(await exportText(sampleDocument({ title: 'T', scheme: 'none' }, rows), 'pdf'))
const elementsOf = (role: string, elements: readonly PdfElement[]): PdfElement[] =>
  elements.flatMap((element) => [...(element.role === role ? [element] : []), ...elementsOf(role, element.children)])
const cellTexts = (row: PdfElement) => row.children.map(({ role, text }) => `${role} ${text.replace(/\s+/gu, ' ')}`.trim())

test('a PDF has real tables, with their columns named, and nothing outside the structure', async () => {
  const pdf = await readPdf(await exportText(document, 'pdf'))
  expect(elementsOf('Table', pdf.structure).map(({ children }) => children.map(cellTexts))).toEqual([
    [
      ['TH Actor', 'TH Pledge', 'TH By'],
      ['TD States', 'TD Protect | respect and report', 'TD'],
      ['TD Firms <all>', 'TD', 'TD 2027'],
    ],
    [['TD Two', 'TD cells']],
  ])
  expect(pdf.unmarked.trim()).toBe('')
})

const words = (count: number, stem: string) => Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ')

test('a long table names its columns on each page, and loses no word of a row longer than a page', async () => {
  const row = (...cells: Inline[]): [ClauseKind, number, Inline[]] => ['paragraph', 0, cells.flatMap((cell) => [EDGE, cell]).slice(1)]
  const rows = [
    ...Array.from({ length: 20 }, (_, at) => row(word(`State ${at}`), word(words(20, `p${at}.`)))),
    row(word('All'), word(words(900, 'q'))),
  ]
  const pdf = await pdfOf(row(bold('Actor'), bold('Pledge')), ...rows)
  expect(pdf.pages.length).toBeGreaterThan(2)
  expect(pdf.pages.filter((page) => page.includes('Actor') && page.includes('Pledge'))).toHaveLength(pdf.pages.length)
  // A table is met on each of its pages, with the words that stand there.
  const saidIn = (role: string) => elementsOf(role, pdf.structure).flatMap(({ text }) => text.replace(/\s+/gu, ' ') || [])
  const said = saidIn('TD')
  expect(said.slice(0, 40)).toEqual(rows.slice(0, 20).flatMap(({ 2: content }) => cellsOf(content).map(plainText)))
  expect([...new Set(said.slice(40).flatMap((text) => text.split(' ')))]).toEqual(['All', ...words(900, 'q').split(' ')])
  expect(saidIn('TH')).toEqual(['Actor', 'Pledge'])
})

test('footnotes, brackets and marks in cells are set as elsewhere', async () => {
  const content: Inline[] = [
    word('States [shall]'),
    EDGE,
    { type: 'text', text: 'protect', marks: ['italic'] },
    { type: 'footnote', id: 'n', content: [{ type: 'text', text: 'As agreed.' }] },
    word(' all'),
  ]
  const pdf = await pdfOf(['paragraph', 0, content], ['paragraph', 0, 'a\tb'])
  expect(elementsOf('TR', pdf.structure).map(cellTexts)[0]).toEqual(['TD States [shall]', 'TD protect1 all'])
  expect(pdf.pages.join(' ')).toContain('As agreed.')
})

test('columns that no page has room for stand in one line, strokes between them', async () => {
  const [few, many] = [10, 60].map((count) => Array.from({ length: count }, (_, at) => `cell${at}`))
  const pdf = await pdfOf(['paragraph', 0, few!.join('\t')], ['paragraph', 0, 'Between.'], ['paragraph', 0, many!.join('\t')])
  expect(elementsOf('TD', pdf.structure).map(({ text }) => text)).toEqual(few)
  expect(pdf.pages.join(' ').replace(/\s+/gu, ' ')).toContain(many!.join(' | '))
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
