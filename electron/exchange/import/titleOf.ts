import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'

/** A first line longer than this is the text itself, not its name. */
const LONGEST_TITLE = 120

/**
 * What to call an imported text: its title, else the one the file states about itself, else its first
 * line when that is short enough to be a name, else the file's name in words. Never empty, at most 500
 * characters.
 */
export function titleOf(fileName: string, clauses: readonly Clause[], stated: string | null): string {
  const title = clauses.find(({ kind }) => kind === 'title')
  if (title) return oneLine(title).slice(0, 500)
  if (stated?.trim()) return stated.trim().slice(0, 500)
  const first = clauses[0] ? oneLine(clauses[0]) : ''
  return first !== '' && first.length <= LONGEST_TITLE ? first : wordsOf(fileName)
}

function oneLine(clause: Clause): string {
  return plainText(clause.content).replace(/\s+/gu, ' ').trim()
}

/** "global-digital-compact.fr.txt" → "Global digital compact" */
function wordsOf(fileName: string): string {
  const bare = fileName.replace(/^.*[/\\]/, '').replace(/(\.[a-z]{2})?\.[^.]+$/i, '')
  const words = bare.replace(/[-_.\s]+/g, ' ').trim()
  return words === '' ? fileName : words.charAt(0).toUpperCase() + words.slice(1)
}
