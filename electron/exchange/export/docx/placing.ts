import { HeadingLevel, type IParagraphOptions } from 'docx'
import type { Block } from '../layout'
import { INDENT } from './wordStyles'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** Where a paragraph stands that Word does not number: numbering brings its own indents. */
export function placing({ role, level }: Block, labelled: boolean): IParagraphOptions {
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
    case 'supporter':
      return { style: 'Supporter' }
    case 'note':
    case 'paragraph':
      if (labelled) return { indent: { left: INDENT * (level + 1), hanging: INDENT } }
      return level > 0 ? { indent: { left: INDENT * level } } : {}
  }
}
