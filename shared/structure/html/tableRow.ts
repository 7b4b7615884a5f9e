import type { SetInline } from '../../model/inline'
import type { RawBlock, RawInline } from '../rawBlock'

/** More paragraphs than this in a cell, and the table lays out a page rather than tabulating. */
const MOST_BLOCKS_IN_A_CELL = 3

/** A row read so far: the blocks of each of its cells. */
export type TableRow = RawBlock[][]

/** The most blocks a row may hold back; a longer one is no row of a table. */
export const MOST_BLOCKS_IN_A_ROW = 1000

/**
 * A row as blocks: its cells in one paragraph, set apart by dashes. A row with a single cell filled, or
 * with whole pages in its cells, is layout: its blocks stand as they are. `flattened` tells which.
 */
export function readRow(row: TableRow): { blocks: RawBlock[]; flattened: boolean } {
  const filled = row.filter((cell) => cell.length > 0)
  if (filled.length < 2 || filled.some((cell) => cell.length > MOST_BLOCKS_IN_A_CELL)) {
    return { blocks: filled.flat(), flattened: false }
  }
  const content = filled.flatMap((cell, index): RawInline[] => [
    ...(index > 0 ? [{ type: 'text', text: ' — ' } as const] : []),
    ...cell.flatMap((block, at) => [...(at > 0 ? [SPACE] : []), ...labelled(block)]),
  ])
  return { blocks: [{ content, hint: { as: 'row' }, marker: null }], flattened: true }
}

const SPACE: SetInline = { type: 'text', text: ' ' }

function labelled({ marker, content }: RawBlock): RawInline[] {
  return marker === null || marker === '•' ? content : [{ type: 'text', text: `${marker} ` }, ...content]
}
