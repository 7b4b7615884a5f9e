import { blockText } from '../layout'
import { drawLine } from './drawLine'
import { drawRow, headHeight, repeatHead } from './drawTable'
import { createOutliner } from './outline'
import { PAGE } from './page'
import { paginate, type Stack } from './pagination'
import type { SetBlock } from './setBlocks'
import { linesOf, type SetRow } from './setTable'
import { createTagger, markAs, type BlockTags, type Tag } from './tagging'
import type { Typefaces } from './typefaces'

/** Draws blocks and rows on as many pages as they need, each marked with its place in the document's structure. */
export function drawBlocks(pdf: PDFKit.PDFDocument, blocks: readonly (SetBlock | SetRow)[]): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const tag = createTagger(pdf, root)
  const bookmark = createOutliner(pdf)
  const blockTags: BlockTags[] = []
  const rowTags: Tag[][] = []

  let page = -1
  for (const { stack, page: on, top, from, to, repeats } of paginate(blocks.map(stackOf), PAGE.height)) {
    for (; page < on; page++) pdf.addPage()
    const y = PAGE.top + top
    const set = blocks[stack]!
    // Tags are made in reading order: the structure has no other.
    if ('cells' in set) {
      if (repeats && set.table.head) repeatHead(pdf, set.table.head, PAGE.top)
      drawRow(pdf, set, (rowTags[stack] ??= tag.row(set)), y, from, to)
      continue
    }
    const { block, style, label, lines, labelLeft, left, firstIndent } = set
    const baseline = (index: number) => y + (index + 0.5) * style.lineHeight + style.size * 0.32
    const { label: labelTag, body: bodyTag } = (blockTags[stack] ??= tag.block(block))
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

function stackOf(set: SetBlock | SetRow): Stack {
  if (!('cells' in set)) return { ...set.style, lines: set.lines.length }
  const { head } = set.table
  const repeated = head && head !== set ? headHeight(head) : 0
  return { ...set.style, lines: linesOf(set), whole: true, repeated }
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

/** The bar beside an announcement: seen, and nothing to a screen reader. */
function drawRule(pdf: PDFKit.PDFDocument, top: number, height: number): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(PAGE.left - 12, top, 3, height).fill('#b87400')
  pdf.endMarkedContent()
}
