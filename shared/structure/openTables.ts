import { isTableRow } from '../clauses/tableRows'
import { limitsIn } from './commentLimits'
import type { WrittenBlock } from './rawBlock'
import type { WrittenInline } from './rawContent'

/** More paragraphs than this in a cell, and the table lays out a page rather than tabulating. */
const MOST_BLOCKS_IN_A_CELL = 3

/** The most blocks a row may hold back; a longer one is no row of a table. */
const MOST_BLOCKS_IN_A_ROW = 1000

/** Columns that cells which span several make up for: beyond, a short file could ask for millions of cells. */
const MOST_SPANNED = 50

/** How many columns and rows of its table a cell takes. */
export interface Span {
  columns: number
  rows: number
}

interface Cell extends Span {
  blocks: WrittenBlock[]
}

interface OpenRow {
  cells: Cell[]
  /** How many tables were open where it began. */
  depth: number
  deleted: boolean
}

interface OpenTable {
  /** As many as its latest row has; 0 while none was a row of cells. */
  columns: number
  /** Of each column, how many further rows a cell above takes of it. */
  taken: number[]
}

const EDGE = { type: 'break', cell: true } as const
const BREAK = { type: 'break' } as const

/**
 * The tables open at a place of a file, for a reader that tells of tables, rows, cells and blocks as they come.
 * A row becomes one block with its cells set apart, the paragraphs of a cell one under the other. A row with a
 * single cell filled where no row was tabular before, or with whole pages in its cells, is layout: its blocks
 * stand as they are. A cell over several columns or rows leaves the others empty, and a table inside a cell
 * becomes words of it; `simplified` is told of both.
 */
export function createOpenTables(emit: (block: WrittenBlock) => void, simplified: () => void) {
  // Rows of no table, as a clipboard may have them, are one.
  const tables: OpenTable[] = [newTable()]
  const rows: OpenRow[] = []

  const endRow = (): void => {
    const row = rows.pop()
    if (!row) return
    for (const block of strayLimits(row)) add(block)
    if (row.deleted) return
    for (const block of readRow(row.cells, tables.at(-1)!, simplified)) add(block)
  }

  const add = (block: WrittenBlock): void => {
    const row = rows.at(-1)
    if (!row) return emit(block)
    if (row.cells.length === 0) row.cells.push(newCell())
    row.cells.at(-1)!.blocks.push(block)
    if (row.cells.length + row.cells.at(-1)!.blocks.length <= MOST_BLOCKS_IN_A_ROW) return
    endRow()
    rows.push({ ...row, cells: [] })
  }

  return {
    add,
    beginTable: (): void => void tables.push(newTable()),
    endTable(): void {
      if (tables.length > 1) tables.pop()
    },
    beginRow: (): void => void rows.push({ cells: [], depth: tables.length, deleted: false }),
    /** The innermost row is not part of the text. */
    deleteRow(): void {
      const row = rows.at(-1)
      if (row) row.deleted = true
    },
    endRow,
    beginCell(span: Span): void {
      const row = rows.at(-1)
      if (row?.depth === tables.length) row.cells.push({ ...newCell(), ...span })
    },
    /** What the innermost cell takes of its table, where a file says so after the cell began. */
    spanCell(columns: number): void {
      const cell = rows.at(-1)?.cells.at(-1)
      if (cell) cell.columns = columns
    },
    /** Ends whatever is still open at the end of a file. */
    end(): void {
      while (rows.length > 0) endRow()
    },
  }
}

function newTable(): OpenTable {
  return { columns: 0, taken: [] }
}

function newCell(): Cell {
  return { blocks: [], columns: 1, rows: 1 }
}

/** What is commented on cells that say nothing, or on a row that is gone, as a blank block before the row. */
function strayLimits({ cells, deleted }: OpenRow): WrittenBlock[] {
  const lost = cells.flatMap(({ blocks }) => blocks.filter((block) => deleted || !isWritten(block)))
  const content = lost.flatMap((block) => limitsIn(block.content))
  return content.length === 0 ? [] : [{ content, hint: { as: 'none' }, marker: null }]
}

function readRow(cells: readonly Cell[], table: OpenTable, simplified: () => void): WrittenBlock[] {
  const written = cells.map((cell) => ({ ...cell, blocks: cell.blocks.filter(isWritten) }))
  const row = spread(written, table)
  const filled = written.filter(({ blocks }) => blocks.length > 0)
  const isOne = filled.length > 1 || (filled.length === 1 && row.length > 1 && row.length === table.columns)
  if (!isOne || filled.some(({ blocks }) => blocks.length > MOST_BLOCKS_IN_A_CELL)) return filled.flatMap(({ blocks }) => blocks)
  table.columns = row.length
  const nested = filled.some(({ blocks }) => blocks.some(({ content }) => isTableRow(content)))
  if (nested || written.some(({ columns, rows }) => columns > 1 || rows > 1)) simplified()
  const content = row.flatMap((cell, at): WrittenInline[] => [...(at > 0 ? [EDGE] : []), ...cellContent(cell?.blocks ?? [])])
  return [{ content, hint: { as: 'row' }, marker: null }]
}

/** The row's cells with null for each place that a cell over several columns, or one of a row above, takes, and for those it lacks. */
function spread(cells: readonly Cell[], { taken, columns }: OpenTable): (Cell | null)[] {
  const row: (Cell | null)[] = []
  const skip = (): void => {
    for (; (taken[row.length] ?? 0) > 0; row.push(null)) taken[row.length]!--
  }
  for (const cell of cells) {
    skip()
    for (let column = 0; column === 0 || (column < cell.columns && row.length < MOST_SPANNED); column++) {
      if (row.length < MOST_SPANNED) taken[row.length] = cell.rows - 1
      row.push(column === 0 ? cell : null)
    }
  }
  skip()
  while (row.length > 1 && row.length < Math.min(columns, MOST_SPANNED)) row.push(null)
  return row
}

function cellContent(blocks: readonly WrittenBlock[]): WrittenInline[] {
  return blocks.flatMap((block, at): WrittenInline[] => [...(at > 0 ? [BREAK] : []), ...labelled(block).map(withoutEdge)])
}

/** A row inside a cell is words of it. */
function withoutEdge(part: WrittenInline): WrittenInline {
  return part.type === 'break' && part.cell ? { type: 'text', text: ' — ' } : part
}

function labelled({ marker, content }: WrittenBlock): WrittenInline[] {
  return marker === null || marker === '•' ? content : [{ type: 'text', text: `${marker} ` }, ...content]
}

function isWritten({ content }: WrittenBlock): boolean {
  return content.some((part) => part.type === 'footnote' || (part.type === 'text' && /\S/u.test(part.text)))
}
