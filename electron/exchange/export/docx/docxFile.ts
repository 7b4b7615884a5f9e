import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun, type IPropertiesOptions, type ParagraphChild } from 'docx'
import { isCellEdge, isTableRow } from '../../../../shared/clauses/tableRows'
import { ANNOUNCEMENT_PROPERTY } from '../../../../shared/structure/announcementNames'
import { isRightToLeft } from '../documentLanguage'
import type { ExportDocument } from '../exportDocument'
import { legibleLine } from '../legible'
import { announced, layOut, withTables, type Block, type BlockPart } from '../layout'
import { createCommentWriter } from './comments'
import { anonymousPackage } from './anonymousPackage'
import { numberingReferences } from './numberingReferences'
import { A4, MARGINS, pageNumbers } from './page'
import { placing } from './placing'
import { runContent } from './runContent'
import { runMarks } from './runMarks'
import { planNumbering } from './wordNumbering'
import { documentStyles } from './wordStyles'
import { wordTable } from './wordTable'

/** Stands for the boundary between two cells while a row is written. */
const CELL_EDGE = new TextRun('')

/**
 * The text as a Word document: heading styles, language, and Word's own numbering wherever it shows the
 * very label Chapeau computed. Where it cannot (3 bis, an official number out of sequence), the label is
 * text before a tab, hanging in the same place.
 */
export async function docxFile(document: ExportDocument): Promise<Uint8Array> {
  const { language, title } = document.record
  const laidOut = layOut(document)
  const blocks = laidOut.filter(({ role }) => role !== 'note')
  const numbered = blocks.map((block) => (block.role === 'paragraph' && !isTableRow(block.content) ? block : { ...block, label: '' }))
  const { config, references } = numberingReferences(planNumbering(numbered), language)
  const rightToLeft = isRightToLeft(language)
  const commenting = createCommentWriter(language)
  const places = new Map(blocks.map((block, index) => [block, index]))
  const paragraph = (block: Block) => {
    const numbering = references[places.get(block)!] ?? undefined
    const label = numbering ? '' : block.label
    return new Paragraph({
      ...(numbering ? { numbering } : placing(block, label !== '')),
      bidirectional: rightToLeft || undefined,
      children: [
        ...(label ? [new TextRun({ children: runContent(`${label}\t`), rightToLeft })] : []),
        ...commenting.runs(block, (part) => run(part, rightToLeft)),
      ],
    })
  }
  const cells = (row: Block): ParagraphChild[][] => {
    const written: ParagraphChild[][] = [row.label ? [new TextRun({ children: runContent(`${row.label} `), rightToLeft })] : []]
    for (const child of commenting.runs(row, (part) => (isCellEdge(part) ? CELL_EDGE : run(part, rightToLeft)))) {
      if (child === CELL_EDGE) written.push([])
      else written.at(-1)!.push(child)
    }
    return written
  }
  const children = withTables(blocks).flatMap((block) => (Array.isArray(block) ? wordTable(block, cells, rightToLeft) : [paragraph(block)]))

  const file = new Document({
    styles: documentStyles(language),
    numbering: { config },
    ...recorded(announced(document)),
    footnotes: footnotes(laidOut, rightToLeft),
    ...(commenting.comments.length > 0 && { comments: { children: commenting.comments } }),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children,
      },
    ],
  })
  const zipped = await Packer.toArrayBuffer(file)
  return anonymousPackage(new Uint8Array(zipped), { title: legibleLine(title), language })
}

/** So that the sentences are known for what they are when the file is read again, whatever they say. */
function recorded(announcements: readonly string[]): Pick<IPropertiesOptions, 'customProperties'> {
  if (announcements.length === 0) return {}
  return { customProperties: announcements.map((value, at) => ({ name: `${ANNOUNCEMENT_PROPERTY}${at + 1}`, value })) }
}

/** Word's own footnotes: their numbers are Word's, and are the same. */
function footnotes(blocks: readonly Block[], rightToLeft: boolean): Record<string, { children: Paragraph[] }> {
  const notes = blocks.filter(({ role }) => role === 'note')
  return Object.fromEntries(
    notes.map(({ label, content }) => {
      const children = [new TextRun({ children: runContent(' ') }), ...content.map((part) => run(part, rightToLeft))]
      return [label, { children: [new Paragraph({ bidirectional: rightToLeft || undefined, children })] }]
    }),
  )
}

function run(part: BlockPart, rightToLeft: boolean): ParagraphChild {
  if (part.type === 'note') return new FootnoteReferenceRun(part.number)
  if (part.type === 'break') return new TextRun({ break: 1 })
  return new TextRun({
    ...runMarks(part.marks ?? []),
    children: runContent(part.text),
    rightToLeft: rightToLeft || undefined,
  })
}
