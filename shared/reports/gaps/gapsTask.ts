import type { ClauseId } from '../../model/clause'
import type { ExpectedClause, Gaps, ReportedClause } from '../../model/report'
import type { TakenWords } from '../../origins/holdTo'

/** A clause of the draft, and the clauses of the reference it names as its origins. */
export interface ClauseToHold extends ReportedClause {
  /** In any language of the reference; `clauseId` is the clause of the language version the draft is held against. */
  quotes: readonly { clauseId: ClauseId; from: TakenWords }[]
}

export interface GapsTask extends Pick<Gaps, 'draft' | 'reference' | 'comparable'> {
  /** Of the draft, headings left out. */
  held: readonly ClauseToHold[]
  /** Of the reference. */
  expected: readonly Omit<ExpectedClause, 'uptake' | 'takenUpBy'>[]
}
