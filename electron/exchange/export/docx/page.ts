import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'

/** Twentieths of a point. */
export const A4 = { width: 11_906, height: 16_838 }
export const MARGINS = { top: 1_417, bottom: 1_417, left: 1_417, right: 1_417, header: 709, footer: 709 }

export function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  })
}
