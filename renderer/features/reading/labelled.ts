import type { Clause, ReadClause } from '../../../shared/model/clause'
import type { DescribedText } from '../../../shared/model/text'
import { labels } from '../../../shared/numbering/labels'
import { readOpenings } from '../../../shared/numbering/openings'

/** Clauses that are in no store, to be read: with the labels they would have in this text. */
export function labelled(clauses: readonly Clause[], { scheme, language }: Pick<DescribedText, 'scheme' | 'language'>): ReadClause[] {
  const computed = labels(readOpenings(clauses, scheme), scheme, language)
  return clauses.map((clause, index) => ({ ...clause, label: computed[index] ?? '', sdgs: [] }))
}
