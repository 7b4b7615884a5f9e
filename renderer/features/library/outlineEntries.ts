import { subtreeEnd } from '../../../shared/clauses/outline'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause, ClauseId } from '../../../shared/model/clause'

export interface OutlineEntry {
  id: ClauseId
  text: string
  level: number
  /** Clauses under the heading, headings below it included. */
  clauses: number
}

/** The headings of a text in reading order; its title is not one of them. */
export function outlineEntries(clauses: readonly Clause[]): OutlineEntry[] {
  return clauses.flatMap((clause, index): OutlineEntry[] => {
    const text = clause.kind === 'heading' ? plainText(clause.content).trim() : ''
    if (!text) return []
    return [{ id: clause.id, text, level: clause.depth, clauses: subtreeEnd(clauses, index) - index - 1 }]
  })
}

/** The entries that are not under a folded one. */
export function shownEntries(entries: readonly OutlineEntry[], folded: ReadonlySet<ClauseId>): OutlineEntry[] {
  let above: number | null = null
  return entries.filter(({ id, level }) => {
    if (above !== null && level > above) return false
    above = folded.has(id) ? level : null
    return true
  })
}

/** The heading a clause stands under, or the clause itself when it is one; null before the first. */
export function findHeadingOf(clauses: readonly Clause[], id: ClauseId | null): ClauseId | null {
  const index = clauses.findIndex((clause) => clause.id === id)
  for (let at = index; at >= 0; at--) {
    const clause = clauses[at]
    if (clause?.kind === 'heading') return clause.id
  }
  return null
}
