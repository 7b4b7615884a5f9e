import { plainText } from '../../../shared/clauses/plainText'
import { searchWords } from '../../../shared/language/searchWords'
import type { ReadClause } from '../../../shared/model/clause'

/** The clauses that have a word beginning with each of the words asked for, accents and case apart. */
export function filterClauses(clauses: readonly ReadClause[], asked: string): readonly ReadClause[] {
  const wanted = searchWords(asked).map((word) => word.folded)
  if (wanted.length === 0) return clauses
  return clauses.filter((clause) => {
    const words = searchWords(plainText(clause.content))
    return wanted.every((start) => words.some((word) => word.folded.startsWith(start)))
  })
}
