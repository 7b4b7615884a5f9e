import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import { takeCorrection } from '../../../shared/origins/takeCorrection'
import { $updateClause } from '../applyClauses'
import { $clauseById, $readClause } from '../document'

/** An origin a clause names, and what was taken from the same source since that said something else. */
export interface Renewing {
  clauseId: ClauseId
  former: Origin
  present: Origin
}

/**
 * Has the clause name the present origin instead of the former, in one step to undo. Its wording follows where the
 * words that were corrected still stand (see `takeCorrection`); what was adapted stays, and stands to the new one
 * from now on.
 */
export function $renewOrigin({ clauseId, former, present }: Renewing, language: string): void {
  const node = $clauseById(clauseId)
  if (!node) return
  const clause = $readClause(node)
  const { content } = takeCorrection(clause.content, former, present, language)
  $addUpdateTag(HISTORY_PUSH_TAG)
  const origins = clause.origins.map((id) => (id === former.id ? present.id : id))
  $updateClause(node, { ...clause, origins: [...new Set(origins)], ...(content && { content }) })
}
