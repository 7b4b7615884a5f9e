import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import type { InlineContent } from '../../../../shared/model/inline'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { readPdf } from '../../../support/pdfReader'
import { sampleDocument } from './sampleTexts'

const text = (words: string) => ({ type: 'text', text: words }) as const
const document = sampleDocument({ title: 'A Call with Notes' }, [
  ['paragraph', 0, [text('States act'), { type: 'footnote', id: 'x', content: [text('See '), { ...text('Annex I'), marks: ['italic'] }, text('.')] }, text(' without delay.')]],
  ['paragraph', 0, [text('Companies too'), { type: 'footnote', id: 'y', content: [text('Those <named> below.')] }]],
])
const withoutIds = (content: InlineContent) => content.map((part) => (part.type === 'footnote' ? { ...part, id: expect.any(String) } : part))
const written = async (format: 'html' | 'md' | 'txt') => new TextDecoder().decode(await exportText(document, format))

test('a Word file has Word’s own footnotes, and gives them back', async () => {
  const docx = await exportText(document, 'docx')
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
  expect(value).toContain('States act<sup><a href="#footnote-1"')
  expect(value).toMatch(/<li id="footnote-2">.*Those &lt;named&gt; below\./u)
  const { clauses, notices } = await readImport('a.docx', docx)
  const contents = clauses.map(({ content }) => content).filter((content) => content.some(({ type }) => type === 'footnote'))
  expect(contents).toMatchObject([
    [text('States act'), { type: 'footnote', content: [text('See '), { text: 'Annex I', marks: ['italic'] }, text('.')] }, text(' without delay.')],
    [text('Companies too'), { type: 'footnote', content: [text('Those <named> below.')] }],
  ])
  expect(notices).toEqual([])
})

test.skipIf(docxValidatorMissing())('a Word file with footnotes is valid Open XML', { timeout: 60_000 }, async () => {
  expect(await docxErrors(await exportText(document, 'docx'))).toEqual([])
})

test('a web page links each note and its number both ways', async () => {
  const html = await written('html')
  expect(html).toContain('States act<sup><a id="noteref-1" href="#note-1" role="doc-noteref">1</a></sup> without')
  expect(html).toContain('<li id="note-2" value="2">Those &lt;named&gt; below. <a href="#noteref-2"')
})

test('a web page gives its footnotes back', async () => {
  const { clauses, notices } = await readImport('a.html', new TextEncoder().encode(await written('html')))
  expect(clauses.slice(-2).map(({ content }) => content)).toMatchObject(document.clauses.map(({ content }) => withoutIds(content)))
  expect(notices).toEqual([])
})

test('Markdown has its footnotes, plain text superior figures', async () => {
  const md = await written('md')
  expect(md).toContain('States act[^1] without delay.')
  expect(md).toContain('[^2]: Those \\<named> below.')
  const { clauses } = await readImport('a.md', new TextEncoder().encode(md))
  expect(clauses.flatMap(({ content }) => content.filter(({ type }) => type === 'footnote'))).toMatchObject([
    { content: [text('See '), { text: 'Annex I', marks: ['italic'] }, text('.')] },
    { content: [text('Those <named> below.')] },
  ])
  expect(JSON.stringify(clauses)).not.toContain('[^')
  const txt = await written('txt')
  expect(txt).toContain('States act¹ without delay.')
  expect(txt).toContain('¹ See Annex I.\n² Those <named> below.')
})

test('a PDF has its notes at the end', async () => {
  const pages = await readPdf(await exportText(document, 'pdf'))
  const words = JSON.stringify(pages)
  expect(words).toContain('See ')
  expect(words).toContain('below.')
})
