import type { Clause } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { plainText } from '../clauses/plainText'
import { isTableRow } from '../clauses/tableRows'
import { OPENING_LENGTH } from './euScheme'
import type { NumberedClause } from './sequence'

/** Clauses as numbering reads them: which are rows of a table, and their first words where the scheme asks for them. */
export function readOpenings(
  clauses: readonly Pick<Clause, 'kind' | 'depth' | 'lockedLabel' | 'numbering' | 'content'>[],
  scheme: NumberingScheme,
): readonly NumberedClause[] {
  return clauses.map((clause) => {
    const { kind, depth, lockedLabel, numbering, content } = clause
    const isRow = isTableRow(content)
    if (scheme !== 'eu') return isRow ? { ...clause, isRow } : clause
    const opening = kind === 'preambular' ? plainText(content).slice(0, OPENING_LENGTH) : undefined
    return { kind, depth, lockedLabel, numbering, opening, isRow }
  })
}
