/** How a table is set: what a page holds of it, and how wide a letter is at its widest average, in twentieths of a point. */
export interface TableSetting {
  linesOfPage: number
  letter: number
}

/** As the text is, on A4 upright: what is below a head of some lines, with some to spare. */
export const TEXT_SETTING: TableSetting = { linesOfPage: 36, letter: 126 }

/**
 * Whether a row with these words in its cells is surely shorter than a page, so that it may be kept whole. Of a longer
 * one that must not be broken LibreOffice drops the last line.
 */
export function fitsOnPage(cells: readonly string[], widths: readonly number[], { linesOfPage, letter }: TableSetting): boolean {
  return cells.every((words, at) => {
    const lines = words.split('\n').map((line) => Math.ceil((line.length * letter) / widths[at]!) || 1)
    return lines.reduce((sum, count) => sum + count, 0) <= linesOfPage
  })
}
