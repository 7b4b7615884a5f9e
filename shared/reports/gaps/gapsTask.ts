import type { ClauseId } from '../../model/clause'
import type { ExpectedClause, Gaps, ReportedClause } from '../../model/report'

/** A clause of the draft, and the clauses of the reference it names as its origins. */
export interface ClauseToHold extends ReportedClause {
  quotes: readonly { clauseId: ClauseId; hasDrifted: boolean }[]
}

export interface GapsTask extends Pick<Gaps, 'draft' | 'reference' | 'comparable'> {
  /** Of the draft, headings left out. */
  held: readonly ClauseToHold[]
  /** Of the reference. */
  expected: readonly Omit<ExpectedClause, 'uptake' | 'takenUpBy'>[]
}
