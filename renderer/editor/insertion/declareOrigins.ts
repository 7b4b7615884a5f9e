import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { ClauseId } from '../../../shared/model/clause'
import type { Origin } from '../../../shared/model/origin'
import { $clauseNodes } from '../document'
import { MOST_ORIGINS } from '../splitAndMerge'

/** A clause whose wording is said to come from somewhere. */
export interface Declared {
  clauseId: ClauseId
  origin: Origin
}

/** Has each clause name where its wording comes from, without touching a word; all in one step to undo. */
export function $declareOrigins(declared: readonly Declared[]): void {
  const byClause = Map.groupBy(declared, ({ clauseId }) => clauseId)
  $addUpdateTag(HISTORY_PUSH_TAG)
  for (const node of $clauseNodes()) {
    const added = byClause.get(node.getId())?.map(({ origin }) => origin.id)
    if (added) node.setOrigins([...new Set([...node.getOrigins(), ...added])].slice(-MOST_ORIGINS))
  }
}
