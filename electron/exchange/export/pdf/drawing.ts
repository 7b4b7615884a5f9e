import { blockText } from '../layout'
import { RAISED_SIZE, type Line } from './lines'
import { createOutliner } from './outline'
import { PAGE } from './page'
import { paginate } from './pagination'
import type { SetBlock } from './setBlocks'
import { createTagger, markAs, type BlockTags } from './tagging'
import type { Typefaces } from './typefaces'

/** Draws blocks on as many pages as they need, each marked with its place in the document's structure. */
export function drawBlocks(pdf: PDFKit.PDFDocument, blocks: readonly SetBlock[]): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const tag = createTagger(pdf, root)
  const bookmark = createOutliner(pdf)
  const tags: BlockTags[] = []
  const stacks = blocks.map(({ style, lines }) => ({ ...style, lines: lines.length }))

  let page = -1
  for (const { stack, page: on, top, from, to } of paginate(stacks, PAGE.height)) {
    for (; page < on; page++) pdf.addPage()
    const { block, style, label, lines, labelLeft, left, firstIndent } = blocks[stack]!
    const y = PAGE.top + top
    const baseline = (index: number) => y + (index + 0.5) * style.lineHeight + style.size * 0.32
    // Made in reading order: the structure has no other.
    const { label: labelTag, body: bodyTag } = (tags[stack] ??= tag(block))
    if (block.role === 'announcement') drawRule(pdf, y, (to - from) * style.lineHeight)
    if (from === 0) {
      if (block.role === 'title' || block.role === 'heading') {
        bookmark(block.role === 'title' ? 0 : block.level, headingText(block.label, blockText(block)), y)
      }
      if (label.length > 0) {
        markAs(pdf, labelTag, () => drawLine(pdf, label, labelLeft, baseline(0), style))
      }
    }
    markAs(pdf, bodyTag, () => {
      for (let index = from; index < to; index++) {
        const x = index === 0 ? left + firstIndent : left
        drawLine(pdf, lines[index]!, x, baseline(index - from), style)
      }
    })
  }
  // A PDF without a page is none, even of a text without a word.
  if (page < 0) pdf.addPage()
  root.end()
}

/** "3 / 12" at the foot of each page, an artifact that a screen reader passes over. */
export function drawPageNumbers(pdf: PDFKit.PDFDocument, typefaces: Typefaces): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    const text = `${page + 1} / ${count}`
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font(typefaces.faceOf('1', 'regular')).fontSize(9).fillColor('#555555')
    const x = PAGE.left + (PAGE.measure - pdf.widthOfString(text)) / 2
    pdf.text(text, x, PAGE.foot, { lineBreak: false, baseline: 'alphabetic' })
    pdf.endMarkedContent()
  }
}

function headingText(label: string, text: string): string {
  return `${label} ${text}`.replace(/\s+/gu, ' ').trim()
}

function drawLine(
  pdf: PDFKit.PDFDocument,
  line: Line,
  left: number,
  baseline: number,
  { size, color }: { size: number; color: string },
): void {
  let x = left
  for (const piece of line) {
    pdf.font(piece.face).fontSize(piece.raised ? size * RAISED_SIZE : size).fillColor(color)
    pdf.text(piece.text, x, piece.raised ? baseline - size * 0.36 : baseline, { lineBreak: false, baseline: 'alphabetic' })
    if (piece.underline) {
      const under = baseline + size * 0.14
      pdf.moveTo(x, under).lineTo(x + piece.width, under).lineWidth(size * 0.05).stroke(color)
    }
    x += piece.width
  }
}

/** The bar beside an announcement: seen, and nothing to a screen reader. */
function drawRule(pdf: PDFKit.PDFDocument, top: number, height: number): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(PAGE.left - 12, top, 3, height).fill('#b87400')
  pdf.endMarkedContent()
}
