import { charactersOf } from '../clauses/plainText'
import type { Clause, ClauseId } from '../model/clause'
import type { InlineContent } from '../model/inline'
import type { Range } from '../model/search'
import type { NumberingScheme } from '../model/text'
import { clauseNames } from './names'
import { numberClauses } from './labels'
import { readOpenings } from './openings'

/** As long as the model lets the words of a cross-reference be. */
export const LONGEST_REFERENCE = 80

export function hasReferences(content: InlineContent): boolean {
  return content.some((part) => part.type === 'reference')
}

/** The cross-references whose target is gone or has no number any more: where each stands in its clause's plain text. */
export function listBrokenReferences(
  clauses: readonly Clause[],
  scheme: NumberingScheme,
  language: string,
): { clauseId: ClauseId; at: Range; text: string }[] {
  if (!clauses.some(({ content }) => hasReferences(content))) return []
  const numbers = presentNumbers(clauses, scheme, language)
  return clauses.flatMap(({ id, content }) => {
    let end = 0
    return content.flatMap((part) => {
      const start = end
      end += charactersOf(part).length
      if (part.type !== 'reference' || numbers.get(part.target)) return []
      return [{ clauseId: id, at: { start, end }, text: part.text }]
    })
  })
}

type ReferringClause = Pick<Clause, 'id' | 'kind' | 'depth' | 'content' | 'lockedLabel' | 'numbering'>

/** The number each clause is named by now; '' for one that has none. */
function presentNumbers(clauses: readonly ReferringClause[], scheme: NumberingScheme, language: string): Map<ClauseId, string> {
  const numbered = numberClauses(readOpenings(clauses, scheme), scheme, language)
  const names = clauseNames(clauses.map(({ kind, depth }, at) => ({ kind, depth, ...numbered[at]! })), scheme, language)
  return new Map(clauses.map(({ id }, at) => [id, names[at]!.number.slice(0, LONGEST_REFERENCE)]))
}

/**
 * The clauses, each cross-reference with the number its target has now. One whose target is gone, or has
 * no number any more, keeps the words it was last seen with. The same array where there is no reference.
 */
export function resolveReferences<C extends ReferringClause>(
  clauses: readonly C[],
  scheme: NumberingScheme,
  language: string,
): readonly C[] {
  if (!clauses.some(({ content }) => hasReferences(content))) return clauses
  const numbers = presentNumbers(clauses, scheme, language)
  return clauses.map((clause) => {
    if (!hasReferences(clause.content)) return clause
    const content = clause.content.map((part) =>
      part.type === 'reference' ? { ...part, text: numbers.get(part.target) || part.text } : part,
    )
    return { ...clause, content }
  })
}
