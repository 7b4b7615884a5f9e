import type { Mark } from '../../../../shared/model/inline'
import type { Block } from '../layout'
import { blockStyle, type BlockStyle } from './blockStyles'
import type { FontStyle } from './fontFiles'
import { breakLines, type Line, type Setting, type StyledRun } from './lines'
import { INDENT, MARGIN_LABEL, PAGE } from './page'
import { visible } from './visible'

/** A block with its lines broken and its place across the page known. Lengths in points. */
export interface SetBlock {
  block: Block
  style: BlockStyle
  label: Line
  lines: Line[]
  labelLeft: number
  left: number
  /** By how much the first line starts further right, where the label needs more than its margin. */
  firstIndent: number
}

/** Between the cells of a row that is set in one line: no page is wide enough for its columns. */
const CELL_EDGE = ' | '

/** Runs as they are to be set: marks joined with the block's own style. */
export function styledRuns(block: Block): StyledRun[] {
  const { style } = blockStyle(block)
  return block.content.map((part) =>
    part.type === 'break'
      ? part.cell
        ? { text: CELL_EDGE, style, underline: false }
        : 'break'
      : part.type === 'note'
        ? { text: String(part.number), style, underline: false, raised: true }
        : {
          text: visible(part.text),
          style: withMarks(style, part.marks ?? []),
          underline: part.marks?.includes('underline') ?? false,
        },
  )
}

/** The label as it is to be set: in the style of its block. */
export function labelRun(block: Block): Exclude<StyledRun, 'break'> {
  return { text: visible(block.label), style: blockStyle(block).style, underline: false }
}

function withMarks(base: FontStyle, marks: readonly Mark[]): FontStyle {
  const bold = base === 'bold' || marks.includes('bold')
  const italic = marks.includes('italic')
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

const LABEL_GAP = 5

/** How far the number of a footnote hangs before its words. */
const NOTE_LABEL = 14

export function setBlock(block: Block, setting: (size: number) => Pick<Setting, 'faceOf' | 'widthOf'>): SetBlock {
  const style = blockStyle(block)
  const faces = setting(style.size)
  const label = block.label
    ? (breakLines([labelRun(block)], { ...faces, measure: Number.POSITIVE_INFINITY, firstIndent: 0 })[0] ?? [])
    : []
  const labelWidth = label.reduce((sum, piece) => sum + piece.width, 0)

  const paragraph = block.role === 'paragraph' || block.role === 'note'
  const inset = paragraph ? INDENT * block.level : 0
  // The label of a heading stands before it on its line; others hang in the margin or the indent.
  const hang = !paragraph || label.length === 0 ? 0 : block.role === 'note' ? NOTE_LABEL : block.level === 0 ? MARGIN_LABEL : INDENT
  const firstIndent = label.length === 0 ? 0 : Math.max(0, labelWidth + LABEL_GAP - hang)
  const left = PAGE.left + inset
  const lines = breakLines(styledRuns(block), { ...faces, measure: PAGE.measure - inset, firstIndent })
  return { block, style, label, lines, labelLeft: left - hang, left, firstIndent }
}
