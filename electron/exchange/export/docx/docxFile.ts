import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
} from 'docx'
import type { Inline } from '../../../../shared/model/inline'
import { isRightToLeft } from '../documentLanguage'
import type { ExportDocument } from '../exportDocument'
import { legibleLine } from '../legible'
import { layOut, type Block } from '../layout'
import { anonymousPackage } from './anonymousPackage'
import { numberingReferences } from './numberingReferences'
import { planNumbering } from './wordNumbering'
import { documentStyles, INDENT } from './wordStyles'

/**
 * The text as a Word document: heading styles, language, and Word's own numbering wherever it shows the
 * very label Chapeau computed. Where it cannot (3 bis, an official number out of sequence), the label is
 * text before a tab, hanging in the same place.
 */
export async function docxFile(document: ExportDocument): Promise<Uint8Array> {
  const { language, title } = document.record
  const blocks = layOut(document)
  const numbered = blocks.map((block) => (block.role === 'paragraph' ? block : { ...block, label: '' }))
  const { config, references } = numberingReferences(planNumbering(numbered), language)
  const rightToLeft = isRightToLeft(language)

  const file = new Document({
    styles: documentStyles(language),
    numbering: { config },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: blocks.map((block, index) => {
          const numbering = references[index] ?? undefined
          const label = numbering ? '' : block.label
          return new Paragraph({
            ...(numbering ? { numbering } : placing(block, label !== '')),
            bidirectional: rightToLeft || undefined,
            children: [
              ...(label ? [new TextRun({ children: [label, new Tab()], rightToLeft })] : []),
              ...block.content.map((part) => run(part, rightToLeft)),
            ],
          })
        }),
      },
    ],
  })
  const zipped = await Packer.toArrayBuffer(file)
  return anonymousPackage(new Uint8Array(zipped), { title: legibleLine(title), language })
}

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const MARGINS = { top: 1_417, bottom: 1_417, left: 1_417, right: 1_417, header: 709, footer: 709 }

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** Where a paragraph stands that Word does not number: numbering brings its own indents. */
function placing({ role, level }: Block, labelled: boolean): IParagraphOptions {
  switch (role) {
    case 'title':
      return { heading: HeadingLevel.TITLE }
    case 'heading':
      return { heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] }
    case 'announcement':
      return { style: 'Announcement' }
    case 'facts':
      return { style: 'Facts' }
    case 'signature':
      return { style: 'Signature' }
    case 'paragraph':
      if (labelled) return { indent: { left: INDENT * (level + 1), hanging: INDENT } }
      return level > 0 ? { indent: { left: INDENT * level } } : {}
  }
}

function run(part: Inline, rightToLeft: boolean): TextRun {
  if (part.type === 'break') return new TextRun({ break: 1 })
  const marks = part.marks ?? []
  return new TextRun({
    // A tab character in a run's text is white space to Word; a tab is an element of its own.
    children: part.text.split('\t').flatMap((text, index) => (index > 0 ? [new Tab(), text] : [text])),
    bold: marks.includes('bold') || undefined,
    italics: marks.includes('italic') || undefined,
    underline: marks.includes('underline') ? {} : undefined,
    rightToLeft: rightToLeft || undefined,
  })
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  })
}
