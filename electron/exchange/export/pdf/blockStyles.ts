import type { Block } from '../layout'
import type { FontStyle } from './fontFiles'

/** How a block looks. Lengths in points. */
export interface BlockStyle {
  size: number
  lineHeight: number
  before: number
  after: number
  style: FontStyle
  color: string
  keepWithNext: boolean
}

const BODY: BlockStyle = {
  size: 10.5,
  lineHeight: 15,
  before: 0,
  after: 7.5,
  style: 'regular',
  color: '#1a1a1a',
  keepWithNext: false,
}

const HEADING = { ...BODY, style: 'bold', keepWithNext: true } as const

const HEADINGS: readonly BlockStyle[] = [
  { ...HEADING, size: 15, lineHeight: 19, before: 24, after: 8 },
  { ...HEADING, size: 12.5, lineHeight: 16.5, before: 18, after: 7 },
  { ...HEADING, size: 10.5, before: 13, after: 5 },
]

export function blockStyle({ role, level, label }: Block): BlockStyle {
  switch (role) {
    case 'title':
      return { ...HEADING, size: 20, lineHeight: 25, before: 12, after: 14 }
    case 'heading':
      return HEADINGS[Math.min(level, HEADINGS.length) - 1]!
    case 'announcement':
      return { ...BODY, style: 'bold', color: '#6b4400', before: 8, after: 14 }
    case 'facts':
      return { ...BODY, color: '#555555', after: 22 }
    case 'signature':
      return { ...BODY, before: 22 }
    case 'note':
      // The first stands apart from the text.
      return { ...BODY, size: 9, lineHeight: 12.5, before: label === '1' ? 26 : 0, after: 4 }
    case 'supporter':
      return { ...BODY, lineHeight: 14, after: 1.5 }
    case 'paragraph':
      return level > 0 ? { ...BODY, after: 5 } : BODY
  }
}

/** Half the room between the words of a row and those of the next: the bar between them stands there. */
export const ROW_PADDING = 4

/** How the rows of a table look: a little smaller than the text, which leaves columns more words. */
export function rowStyle(size: number, { isFirst, isLast, isHead }: Record<'isFirst' | 'isLast' | 'isHead', boolean>): BlockStyle {
  return {
    ...BODY,
    size,
    lineHeight: size * 1.35,
    before: isFirst ? 3 * ROW_PADDING : 2 * ROW_PADDING,
    after: isLast ? 4 * ROW_PADDING : 2 * ROW_PADDING,
    keepWithNext: isHead,
  }
}
