/** The cells of one row copied from a spreadsheet: quoted where they hold a quotation mark, `""` for each. */
export function cellsOf(row: string): string[] {
  return row.split('\t').map((cell) => {
    const quoted = /^\s*"([\s\S]*)"\s*$/u.exec(cell)
    return quoted ? quoted[1]!.replaceAll('""', '"') : cell
  })
}
