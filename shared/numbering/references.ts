import type { Clause, ClauseId } from '../model/clause'
import type { InlineContent } from '../model/inline'
import type { NumberingScheme } from '../model/text'
import { clauseNames } from './names'
import { numberClauses } from './labels'
import { readOpenings } from './openings'

/** As long as the model lets the words of a cross-reference be. */
export const LONGEST_REFERENCE = 80

export function hasReferences(content: InlineContent): boolean {
  return content.some((part) => part.type === 'reference')
}

/**
 * The clauses, each cross-reference with the number its target has now. One whose target is gone, or has
 * no number any more, keeps the words it was last seen with. The same array where there is no reference.
 */
export function resolveReferences<C extends Clause>(
  clauses: readonly C[],
  scheme: NumberingScheme,
  language: string,
): readonly C[] {
  if (!clauses.some(({ content }) => hasReferences(content))) return clauses
  const numbered = numberClauses(readOpenings(clauses, scheme), scheme, language)
  const names = clauseNames(clauses.map(({ kind, depth }, at) => ({ kind, depth, ...numbered[at]! })), scheme, language)
  const numbers = new Map<ClauseId, string>(clauses.map(({ id }, at) => [id, names[at]!.number.slice(0, LONGEST_REFERENCE)]))
  return clauses.map((clause) => {
    if (!hasReferences(clause.content)) return clause
    const content = clause.content.map((part) =>
      part.type === 'reference' ? { ...part, text: numbers.get(part.target) || part.text } : part,
    )
    return { ...clause, content }
  })
}
