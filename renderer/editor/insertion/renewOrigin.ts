import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import { restoreWording } from '../../../shared/origins/restore'
import { standingOf } from '../../../shared/origins/standing'
import { $updateClause } from '../applyClauses'
import { $clauseById, $readClause } from '../document'

/** An origin a clause names, and what was taken from the same source since that said something else. */
export interface Renewing {
  clauseId: ClauseId
  former: Origin
  present: Origin
}

/**
 * Has the clause name the present origin instead of the former, in one step to undo. Wording that was verbatim
 * follows its source; wording that was already another is left as it is, and stands to the new one from now on.
 */
export function $renewOrigin({ clauseId, former, present }: Renewing, language: string): void {
  const node = $clauseById(clauseId)
  if (!node) return
  const clause = $readClause(node)
  const text = node.getTextContent()
  const follows = standingOf(former, text, language).state === 'verbatim'
  // A passage stands where the former words do: held to the new ones, it would be looked for elsewhere.
  const content = follows ? restoreWording(clause.content, standingOf(present, text, language), 'all') : null
  $addUpdateTag(HISTORY_PUSH_TAG)
  const origins = clause.origins.map((id) => (id === former.id ? present.id : id))
  $updateClause(node, { ...clause, origins: [...new Set(origins)], ...(content && { content }) })
}
