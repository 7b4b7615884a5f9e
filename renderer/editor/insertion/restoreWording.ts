import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import { restoreWording } from '../../../shared/origins/restore'
import { standingOf } from '../../../shared/origins/standing'
import { $updateClause } from '../applyClauses'
import { $clauseById, $readClause } from '../document'

/** What to give back of an origin's wording: all of it, or one change as it was counted in this text of the clause. */
export interface Restoring {
  clauseId: ClauseId
  origin: Origin
  which: 'all' | { change: number; text: string }
}

/** Gives the clause its agreed wording back, in one step to undo; false where nothing could be, or the clause has moved on. */
export function $restoreWording({ clauseId, origin, which }: Restoring, language: string): boolean {
  const node = $clauseById(clauseId)
  const text = node?.getTextContent() ?? ''
  if (!node || (which !== 'all' && which.text !== text)) return false
  const clause = $readClause(node)
  const standing = standingOf(origin, text, language)
  const content = restoreWording(clause.content, standing, which === 'all' ? 'all' : which.change)
  if (!content) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  $updateClause(node, { ...clause, content })
  return true
}
