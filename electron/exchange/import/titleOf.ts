import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'

/** A list of texts shows about this much; the rest of a long first line would only push others away. */
const LONGEST_TITLE = 120

/**
 * What to call an imported text: its title, else the one the file states about itself, else the
 * heading it opens with, else its first line cut at a word, else the file's name without extension.
 * Never empty, at most 500 characters.
 */
export function titleOf(fileName: string, clauses: readonly Clause[], stated: string | null): string {
  const title = clauses.find(({ kind }) => kind === 'title')
  if (title) return oneLine(title).slice(0, 500)
  if (stated?.trim()) return stated.trim().slice(0, 500)
  const first = clauses[0] ? shortened(oneLine(clauses[0])) : ''
  return first || fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '') || fileName
}

function oneLine(clause: Clause): string {
  return plainText(clause.content).replace(/\s+/gu, ' ').trim()
}

function shortened(line: string): string {
  if (line.length <= LONGEST_TITLE) return line
  const start = line.slice(0, LONGEST_TITLE)
  return `${start.replace(/[\s\u00a0,;:–—-]+[^\s\u00a0]*$/u, '')}…`
}
