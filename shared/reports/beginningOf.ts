/** As many characters as name a clause on one line of a column. */
const LONGEST = 60

/** The first words of a clause, by which a reader knows it. */
export function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:.]+$/u, '')}…`
}
