import type { Clause } from '../model/clause'
import type { NumberingScheme } from '../model/text'
import { plainText } from '../clauses/plainText'
import { OPENING_LENGTH } from './euScheme'
import type { NumberedClause } from './sequence'

/** Clauses as numbering reads them, with their first words where the scheme asks for them. */
export function readOpenings(
  clauses: readonly Pick<Clause, 'kind' | 'depth' | 'lockedLabel' | 'numbering' | 'content'>[],
  scheme: NumberingScheme,
): readonly NumberedClause[] {
  if (scheme !== 'eu') return clauses
  return clauses.map(({ kind, depth, lockedLabel, numbering, content }) => {
    const opening = kind === 'preambular' ? plainText(content).slice(0, OPENING_LENGTH) : undefined
    return { kind, depth, lockedLabel, numbering, opening }
  })
}
