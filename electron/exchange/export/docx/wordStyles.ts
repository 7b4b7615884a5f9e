import { BorderStyle, type IStylesOptions } from 'docx'
import { proofingLanguage } from '../documentLanguage'

/** How far each level stands in, in twentieths of a point: 11 mm, room for "3 bis" before its text. */
export const INDENT = 624

// On every machine with Word, and replaced by a face of the same measure where it is missing.
const FACE = 'Times New Roman'

/** Sizes are half-points, spaces twentieths of a point. */
export function documentStyles(language: string): IStylesOptions {
  const proofing = proofingLanguage(language)
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, font: FACE, color: '000000' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  })
  const beside = { basedOn: 'Normal', next: 'Normal' }
  return {
    default: {
      document: {
        run: { font: FACE, size: 23, language: { value: proofing, eastAsia: proofing, bidirectional: proofing } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: {
        run: { size: 40, bold: true, font: FACE },
        paragraph: { spacing: { before: 0, after: 200, line: 240 }, keepNext: true },
      },
      heading1: heading(30, 360),
      heading2: heading(26, 280),
      heading3: heading(23, 220),
    },
    paragraphStyles: [
      { id: 'Facts', name: 'Facts', ...beside, run: { color: '555555' }, paragraph: { spacing: { after: 360 } } },
      { id: 'Signature', name: 'Signature', ...beside, paragraph: { spacing: { before: 360 } } },
      { id: 'Supporter', name: 'Supporter', ...beside, next: 'Supporter', paragraph: { spacing: { after: 40, line: 252 } } },
      {
        id: 'Announcement',
        name: 'Announcement',
        ...beside,
        run: { bold: true },
        paragraph: { spacing: { after: 240 }, border: frame() },
      },
    ],
  }
}

function frame() {
  const line = { style: BorderStyle.SINGLE, size: 8, space: 6, color: '8A5A00' }
  return { top: line, bottom: line, left: line, right: line }
}
