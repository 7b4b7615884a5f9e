import { corrected } from '../clauses/corrected'
import { textWithNotes } from '../clauses/footnotes'
import { plainText } from '../clauses/plainText'
import type { Clause } from '../model/clause'
import type { Comparison } from '../model/comparison'
import { takeChange } from './takeChange'

/**
 * A draft's clauses made to say what another text says. What a file cannot carry stays with the clauses that
 * remain: ids, origins, labels, and, wherever the words allow, whose brackets they are, cross-references and
 * footnotes. `comparison` has the draft on its left.
 */
export function mergedClauses(
  draft: readonly Clause[],
  other: readonly Clause[],
  comparison: Pick<Comparison, 'rows'>,
  language: string,
): Clause[] {
  const former = new Map(draft.map((clause) => [clause.id, clause]))
  return takeChange(draft, other, comparison, comparison.rows.keys(), 'left').map((clause) => {
    const before = former.get(clause.id)
    // What is new is numbered as the draft numbers itself.
    if (!before) return unnumbered(clause)
    if (!holdsMore(before)) return clause
    const content = corrected(before.content, plainText(clause.content), language)
    const same = content && textWithNotes(content) === textWithNotes(clause.content)
    return same ? { ...clause, content } : clause
  })
}

/** Brackets with their facts, cross-references and footnotes: more than words set in type. */
function holdsMore({ content }: Clause): boolean {
  return content.some(({ type }) => type !== 'text' && type !== 'break')
}

function unnumbered({ numbering: _numbering, ...clause }: Clause): Clause {
  return { ...clause, origins: [] }
}
