import { readCountedLabel, type WordFormat } from '../countedLabel'
import type { Block } from '../layout'
import type { SetRow, SetTable } from './setTable'

/** A structure element, and its type as content is marked with it. */
export interface Tag {
  type: string
  element: PDFKit.PDFStructureElement
}

/** What a block's label and wording are marked with. */
export interface BlockTags {
  label: Tag
  body: Tag
}

interface OpenList {
  list: PDFKit.PDFStructureElement
  level: number
  /** The latest item's body: where a deeper list belongs. */
  body: PDFKit.PDFStructureElement
}

const NUMBERINGS: Record<WordFormat, string> = {
  decimal: 'Decimal',
  lowerLetter: 'LowerAlpha',
  upperLetter: 'UpperAlpha',
  lowerRoman: 'LowerRoman',
  upperRoman: 'UpperRoman',
}

/**
 * Builds the logical structure under `root`, block after block: headings, paragraphs, and lists nested
 * as the labels are. A numbered paragraph is an item of a list; an unnumbered one ends it, and so does a table.
 */
export function createTagger(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement) {
  const open: OpenList[] = []

  let table: { of: SetTable; element: PDFKit.PDFStructureElement } | null = null

  const create = (type: string): Tag => ({ type, element: pdf.struct(type) })

  const alone = (type: string): BlockTags => {
    open.length = 0
    const tag = create(type)
    root.add(tag.element)
    return { label: tag, body: tag }
  }

  const item = ({ level, label }: Block): BlockTags => {
    while (open.length > 0 && open.at(-1)!.level > level) open.pop()
    const above = open.at(-1)
    let list = above?.level === level ? above.list : null
    if (!list) {
      list = pdf.struct('L')
      declareNumbering(list, label)
      ;(above?.body ?? root).add(list)
    } else {
      open.pop()
    }
    const element = pdf.struct('LI')
    list.add(element)
    const body = create('LBody')
    // pdfkit waits for every element it has made, so none is made that has no place.
    const labelTag = label === '' ? body : create('Lbl')
    if (label !== '') element.add(labelTag.element)
    element.add(body.element)
    open.push({ list, level, body: body.element })
    return { label: labelTag, body }
  }

  return {
    block(block: Block): BlockTags {
      if (block.role === 'title') return alone('H1')
      if (block.role === 'heading') return alone(`H${Math.min(block.level + 1, 6)}`)
      if (block.role === 'supporter') return item(block)
      if (block.role !== 'paragraph' || (block.level === 0 && block.label === '')) return alone('P')
      return item(block)
    },

    /** One tag for each cell, in the order of the columns. */
    row(row: SetRow): Tag[] {
      open.length = 0
      if (table?.of !== row.table) {
        table = { of: row.table, element: pdf.struct('Table') }
        root.add(table.element)
      }
      const element = pdf.struct('TR')
      table.element.add(element)
      return row.cells.map(() => {
        const cell = create(row.isHead ? 'TH' : 'TD')
        // What the published types of pdfkit's own option leave out.
        if (row.isHead) cell.element.dictionary.data['A'] = { O: 'Table', Scope: 'Column' }
        element.add(cell.element)
        return cell
      })
    },
  }
}

/** PDF/UA wants a labelled list to say how it counts. pdfkit has no option for it, so the entry is set. */
function declareNumbering(list: PDFKit.PDFStructureElement, label: string): void {
  const counted = readCountedLabel(label)
  if (!counted) return
  list.dictionary.data['A'] = { O: 'List', ListNumbering: NUMBERINGS[counted.format] }
}

/** Marks what `draw` draws as content of the element. To be called once for each page it stands on. */
export function markAs(pdf: PDFKit.PDFDocument, { type, element }: Tag, draw: () => void): void {
  const content = pdf.markStructureContent(type)
  draw()
  pdf.endMarkedContent()
  element.add(content)
}
