import { RAISED_SIZE, type Line } from './lines'

/** Draws the pieces of a line from `left` on, in points. */
export function drawLine(
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
