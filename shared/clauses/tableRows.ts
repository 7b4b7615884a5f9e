/**
 * A clause whose content has cell boundaries is a row of a table. A table is no thing of its own: it is the
 * rows that follow each other with as many cells and at the same depth.
 */
export interface Table {
  /** Its first row, and the place behind its last. */
  start: number
  end: number
  columns: number
}

/** Whatever stands in a content: of a clause, or of a block made from one. */
type Part = { type: string; cell?: true | undefined; marks?: readonly string[] | undefined; text?: string }

/** True where the content is split into cells. */
export function isTableRow(content: readonly Part[]): boolean {
  return content.some(isCellEdge)
}

export function isCellEdge(part: Part): boolean {
  return part.type === 'break' && part.cell === true
}

/** What stands in each cell, empty ones included; content without a boundary is one cell. */
export function cellsOf<P extends Part>(content: readonly P[]): P[][] {
  const cells: P[][] = [[]]
  for (const part of content) {
    if (isCellEdge(part)) cells.push([])
    else cells.at(-1)!.push(part)
  }
  return cells
}

/** The tables among clauses, or among blocks made from them, in order. Linear. */
export function tablesIn(rows: readonly { content: readonly Part[]; depth: number }[]): Table[] {
  const tables: Table[] = []
  rows.forEach(({ content, depth }, at) => {
    if (!isTableRow(content)) return
    const columns = content.filter(isCellEdge).length + 1
    const last = tables.at(-1)
    if (last?.end === at && last.columns === columns && rows[last.start]!.depth === depth) last.end = at + 1
    else tables.push({ start: at, end: at + 1, columns })
  })
  return tables
}

/** True for a row that says something and is bold wherever it does: at the head of a table it names the columns. */
export function isHeadingRow(content: readonly Part[]): boolean {
  const words = content.filter(({ type, text = '' }) => type === 'text' && text.trim() !== '')
  return words.length > 0 && words.every(({ marks = [] }) => marks.includes('bold'))
}
