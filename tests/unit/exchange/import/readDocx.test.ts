import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { ISectionOptions } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { shown, wordFile } from '../../../fixtures/import/files'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
})

const numbering = {
  config: [
    {
      reference: 'paragraphs',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, LevelFormat.LOWER_LETTER, '(%2)'),
        level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
      ],
    },
    { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')] },
  ],
}

async function read(children: ISectionOptions['children'], footnotes = {}) {
  const file = await Packer.toBuffer(new Document({ numbering, footnotes, sections: [{ children }] }))
  const preview = await readImport('a.docx', new Uint8Array(file))
  return { ...preview, lines: preview.clauses.map(shown) }
}

const numbered = (text: string, at: number, reference = 'paragraphs') =>
  new Paragraph({ text, numbering: { reference, level: at } })

describe('a Word file', () => {
  test('comes with the numbers Word shows, counted through the text', async () => {
    const { lines } = await read([
      new Paragraph({ text: 'A resolution', heading: HeadingLevel.TITLE }),
      new Paragraph('Recalling its earlier resolutions on the matter,'),
      numbered('Calls upon States:', 0),
      numbered('To act;', 1),
      numbered('Soon;', 2),
      numbered('Well;', 2),
      numbered('To report;', 1),
      new Paragraph({ text: 'Follow-up', heading: HeadingLevel.HEADING_1 }),
      numbered('Invites others:', 0),
      numbered('To join.', 1),
      numbered('Decides to remain seized of the matter.', 0),
    ])
    expect(lines).toEqual([
      'title 0 A resolution',
      'preambular 0 Recalling its earlier resolutions on the matter,',
      'operative 0 1. Calls upon States:',
      'item 1 (a) To act;',
      'item 2 (i) Soon;',
      'item 2 (ii) Well;',
      'item 1 (b) To report;',
      'heading 0 Follow-up',
      'operative 0 2. Invites others:',
      'item 1 (a) To join.',
      'operative 0 3. Decides to remain seized of the matter.',
    ])
  })

  test('keeps heading levels, bullets with their depth, marks and breaks', async () => {
    const { clauses, lines, format, encoding } = await read([
      new Paragraph({ text: 'Part', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Detail', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'Other part', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun({ text: 'bold', bold: true }),
          new TextRun({ text: ' both', bold: true, italics: true }),
          new TextRun({ text: ' plain', break: 1 }),
        ],
      }),
      numbered('one', 0, 'bullets'),
      numbered('inner', 1, 'bullets'),
    ])
    expect({ format, encoding }).toEqual({ format: 'docx', encoding: null })
    expect(lines).toEqual([
      'heading 0 Part',
      'heading 1 Detail',
      'heading 0 Other part',
      'paragraph 0 bold both / plain',
      'item 1 one',
      'item 2 inner',
    ])
    expect(clauses[3]?.content).toEqual([
      { type: 'text', text: 'bold', marks: ['bold'] },
      { type: 'text', text: ' both', marks: ['bold', 'italic'] },
      { type: 'break' },
      { type: 'text', text: 'plain' },
    ])
  })

  test('is read with its tracked changes accepted, its footnotes as footnotes, its tables as rows', async () => {
    const change = { id: 1, author: 'Somebody', date: '2024-01-01T00:00:00Z' }
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const { lines, notices, clauses } = await read(
      [
        new Paragraph({
          children: [
            new TextRun('States '),
            new DeletedTextRun({ ...change, text: 'should' }),
            new InsertedTextRun({ ...change, text: 'shall' }),
            new TextRun(' act'),
            new FootnoteReferenceRun(1),
            new TextRun('.'),
          ],
        }),
        new Table({ rows: [new TableRow({ children: [cell('States'), cell('Protect')] })] }),
        new Paragraph({
          children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('The whole text.')] })],
        }),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: Buffer.from('89504e470d0a1a0a', 'hex'), transformation: { width: 1, height: 1 } }),
          ],
        }),
      ],
      { 1: { children: [new Paragraph('See the annex')] } },
    )
    expect(lines).toEqual([
      'paragraph 0 States shall act.',
      'paragraph 0 States\tProtect',
      'paragraph 0 The whole text.',
    ])
    expect(clauses[0]?.content[1]).toMatchObject({ type: 'footnote', content: [{ type: 'text', text: 'See the annex' }] })
    expect(notices.toSorted()).toEqual([
      'images_left_out',
      'links_left_out',
      'revisions_accepted',
    ])
  })
})

const lines = async (...file: Parameters<typeof wordFile>) =>
  (await readImport('a.docx', wordFile(...file))).clauses.map(shown)
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const list = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`

describe('numbering', () => {
  const definition = (levels: string) => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`
  const lvl = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

  test('lists of one definition count on, unless one starts its own', async () => {
    const parts = {
      numbering:
        definition(lvl(0, 'decimal', '%1.')) +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    }
    const body = [1, 1, 2, 3, 3].map((id) => p(`In list ${id} it stands.`, list(id, 0))).join('')
    const labels = (await readImport('a.docx', wordFile(body, parts))).clauses.map(({ lockedLabel }) => lockedLabel)
    expect(labels).toEqual(['1.', '2.', '3.', '7.', '8.'])
  })

  test('comes from a style, at the level that names it, and shows the levels above', async () => {
    const parts = {
      numbering:
        definition(lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/><w:isLgl/>')) +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Base"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    }
    const sub = '<w:pStyle w:val="Sub"/>'
    const body = p('General provisions apply here.', list(1, 0)) + p('First of these.', sub) + p('Second of these.', sub)
    const labels = (await readImport('a.docx', wordFile(body, parts))).clauses.map(({ lockedLabel }) => lockedLabel)
    expect(labels).toEqual(['I.', '1.1', '1.2'])
  })
})

describe('what Word hides in a file', () => {
  test('a paragraph whose mark was deleted runs on into the next', async () => {
    const body = `${p('One and', '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>')}${p(' the same.')}${p('Another.')}`
    expect(await lines(body)).toEqual(['paragraph 0 One and the same.', 'paragraph 0 Another.'])
  })

  test('moved text stands where it went, a deleted row nowhere', async () => {
    const moved = '<w:r><w:t>Moved text.</w:t></w:r>'
    const row = '<w:tr><w:trPr><w:del w:id="3" w:author="A"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>'
    const body = `<w:p><w:moveFrom w:id="1">${moved}</w:moveFrom></w:p>${p('Between.')}<w:p><w:moveTo w:id="2">${moved}</w:moveTo></w:p><w:tbl>${row}</w:tbl>`
    expect(await lines(body)).toEqual(['paragraph 0 Between.', 'paragraph 0 Moved text.'])
  })

  test('a cell that holds a whole document gives it in order', async () => {
    const inside = Array.from({ length: 2500 }, (_, at) => p(`Paragraph ${at}.`)).join('')
    const found = await lines(`<w:tbl><w:tr><w:tc>${inside}</w:tc><w:tc>${p('Beside.')}</w:tc></w:tr></w:tbl>`)
    expect(found).toEqual([
      ...Array.from({ length: 2500 }, (_, at) => `paragraph 0 Paragraph ${at}.`),
      'paragraph 0 Beside.',
    ])
  })

  test('hidden text, field codes and old properties are not read', async () => {
    const body = `<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
      <w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>
      <w:r><w:t>shown</w:t><w:tab/><w:t>l’État</w:t><w:noBreakHyphen/><w:t>membre.</w:t></w:r></w:p>`
    const preview = await readImport('a.docx', wordFile(body))
    expect(preview.clauses.map(shown)).toEqual(['paragraph 0 shown l’État\u2011membre.'])
    expect(preview.notices.toSorted()).toEqual(['links_left_out', 'revisions_accepted'])
  })

  test('a text box is read once', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const body = `<w:p><w:r><w:t>Around it.</w:t></w:r><w:r><mc:AlternateContent ${mc}><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await lines(body)).toEqual(['paragraph 0 In the box.', 'paragraph 0 Around it.'])
  })
})

test('a file whose parts have other names is read by its relationships', async () => {
  const xml = (root: string, inside: string) => strToU8(`<${root}>${inside}</${root.split(' ', 1)[0]}>`)
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const file = zipSync({
    '_rels/.rels': xml('Relationships', `<Relationship Type="${type}/officeDocument" Target="/word/document2.xml"/>`),
    'word/_rels/document2.xml.rels': xml('Relationships', `<Relationship Type="${type}/styles" Target="styles2.xml"/>`),
    'word/document2.xml': xml(`w:document ${w}`, `<w:body>${p('Elsewhere', '<w:pStyle w:val="X"/>')}${p('Text.')}${p('Sub', '<w:pStyle w:val="X"/>')}</w:body>`),
    'word/styles2.xml': xml(`w:styles ${w}`, '<w:style w:styleId="X"><w:name w:val="heading 1"/></w:style>'),
  })
  const { clauses } = await readImport('a.docx', file)
  expect(clauses.map(shown)).toEqual(['heading 0 Elsewhere', 'paragraph 0 Text.', 'heading 0 Sub'])
})

test('a note inside a note becomes its words, and one that leads back to itself ends', async () => {
  const ref = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const note = (id: number, inner: string) => `<w:footnote w:id="${id}"><w:p><w:r><w:t>Note ${id}</w:t></w:r>${inner}</w:p></w:footnote>`
  const file = wordFile(`<w:p><w:r><w:t>Words</w:t></w:r>${ref(1)}${ref(9)}</w:p>`, { footnotes: note(1, ref(2)) + note(2, ref(1)) })
  const { clauses, notices } = await readImport('a.docx', file)
  expect(clauses[0]?.content).toEqual([
    { type: 'text', text: 'Words' },
    { type: 'footnote', id: expect.any(String) as string, content: [{ type: 'text', text: 'Note 1 (Note 2)' }] },
  ])
  expect(notices).toEqual(['footnotes_inlined'])
})
