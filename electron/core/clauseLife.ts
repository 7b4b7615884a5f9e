import { sameClause } from '../../shared/clauses/sameClause'
import type { ClauseId } from '../../shared/model/clause'
import type { ClauseLife, ClauseMoment } from '../../shared/model/clauseLife'
import type { TextId } from '../../shared/model/text'
import { listClauseStates, listTextsWithClause } from '../store/clauseLife'
import { listOrigins } from '../store/origins'
import { getText } from '../store/texts'
import type { CoreContext } from './context'

/**
 * How one clause came to stand as it does: each state it has had in the versions of its draft, oldest
 * first, then the present one; the wordings it was taken from; and the same clause in other drafts, as
 * in those branched from this one.
 */
export function readClauseLife(context: CoreContext, textId: TextId, clauseId: ClauseId): ClauseLife {
  const store = context.store()
  const { pk, record } = getText(store, textId)
  const moments: ClauseMoment[] = []
  for (const moment of listClauseStates(store, pk, clauseId, record.changedAt)) {
    const last = moments.at(-1)
    const same = last ? isSame(last, moment) : moment.clause === null
    // A version before the clause was there, or with the clause as it already was, tells nothing; the present always does.
    if (!same || moment.version === null) moments.push(moment)
  }
  const ids = new Set(moments.flatMap(({ clause }) => clause?.origins ?? []))
  return { moments, origins: listOrigins(store, [...ids]), elsewhere: listTextsWithClause(store, pk, clauseId) }
}

function isSame(a: ClauseMoment, b: ClauseMoment): boolean {
  return a.clause && b.clause ? sameClause(a.clause, b.clause) : a.clause === b.clause
}
