import type { BracketedClause, TextView } from '../model/bracket'
import { cutContent } from './contentRanges'
import { decisionsFor } from './decisionsFor'
import { readBrackets } from './readBrackets'
import { settle } from './settle'

/**
 * A text as it is read in one way: everything shown; as if all that stands in brackets, and every
 * editor's note, were dropped; or as if one delegation's proposals were all accepted (`decisionsFor`).
 * Clauses keep their ids, and those without any wording left are not in the view. A bracket without a
 * partner stays as it is. The text itself is never changed.
 */
export function viewAs<Clause extends BracketedClause>(clauses: readonly Clause[], view: TextView, language: string): Clause[] {
  if (view === 'everything') return [...clauses]
  const reading = readBrackets(clauses)
  const decide = view === 'without-brackets' ? () => 'drop' as const : decisionsFor(reading, view.as)
  const settled = new Map(settle(clauses, reading, decide, language).map((one) => [one.index, one]))
  return clauses.flatMap((clause, index) => {
    const found = settled.get(index)
    if (!found) return [clause]
    return found.emptied ? [] : [{ ...clause, content: cutContent(clause.content, found.cuts) }]
  })
}
