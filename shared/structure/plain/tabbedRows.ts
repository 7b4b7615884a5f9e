import { readLabel } from '../label'

/** What begins an item when a tab stands between it and its words. */
const BULLET = /^[-–—•●○■□▪▫◦‣*]$/u

/** So long a piece of text is a sentence that a tab fell into, when the next one goes on in small letters. */
const LONGEST_RUNNING_CELL = 40

/**
 * The lines of a text with those that are rows of a table telling so: their cells, trimmed, have a tab between
 * them, and no other line has a tab any more. Rows are two lines or more that follow each other with as many tabs,
 * as a spreadsheet writes them; of those after them, the ones with fewer are filled up. A tab behind a label or a bullet,
 * before an indented line or inside a sentence makes none.
 */
export function withTabbedRows(lines: readonly string[]): string[] {
  const read: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at)
    const columns = cellsIn(lines[at]!).length
    for (const line of lines.slice(at, end)) {
      const cells = cellsIn(line)
      read.push([...cells, ...Array.from({ length: columns - cells.length }, () => '')].join('\t'))
    }
    if (end === at) read.push(lines[at++]!.replaceAll('\t', ' ').trim())
    else at = end
  }
  return read
}

/** The place behind the last row of the table that begins here; `start` where none does. */
function endOfTable(lines: readonly string[], start: number): number {
  const columns = cellsIn(lines[start]!).length
  if (columns === 1 || isBlank(lines[start]!)) return start
  let end = start + 1
  while (end < lines.length && cellsIn(lines[end]!).length === columns) end++
  while (isBlank(lines[end - 1]!)) end--
  const rows = lines.slice(start, end).map(cellsIn)
  if (rows.length < 2 || !areRows(rows)) return start
  const isShorterRow = (line: string): boolean => {
    const cells = cellsIn(line)
    return cells.length > 1 && cells.length < columns && !isBlank(line) && areRows([cells])
  }
  while (end < lines.length && isShorterRow(lines[end]!)) end++
  return end
}

function areRows(rows: readonly string[][]): boolean {
  const isEvery = (is: (row: string[]) => boolean) => rows.every(is)
  if (isEvery((row) => row.filter((cell) => cell !== '').length < 2)) return false
  if (isEvery((row) => row.filter((cell) => cell !== '').length <= 2 && isItem(row))) return false
  return !isEvery((row) => row.some((cell, at) => cell.length > LONGEST_RUNNING_CELL && /^\p{Ll}/u.test(row[at + 1] ?? '')))
}

/** A label or a bullet, perhaps indented, and the words it stands before. */
function isItem(row: readonly string[]): boolean {
  const first = row.find((cell) => cell !== '') ?? ''
  return BULLET.test(first) || readLabel(`${first} x`)?.length === first.length + 1
}

function cellsIn(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim())
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}
