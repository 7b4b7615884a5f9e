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

/** What is listed now, in the entries known already where they say the same; the known list itself where all do. */
export function keepEntries(known: readonly OutlineEntry[], now: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  const kept = now.map((entry) => {
    const same = byId.get(entry.id)
    return same?.text === entry.text && same.level === entry.level && same.clauses === entry.clauses ? same : entry
  })
  return kept.length === known.length && kept.every((entry, index) => entry === known[index]) ? known : kept
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
