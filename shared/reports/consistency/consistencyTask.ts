import type { ReportedClause } from '../../model/report'
import type { Range } from '../../model/search'
import type { LanguageTag } from '../../model/text'

/** A clause as consistency reads it; what stands in `silent` is still being chosen, or is no wording. */
export interface ClauseToRead extends Pick<ReportedClause, 'clauseId' | 'number' | 'kind' | 'text'> {
  silent: readonly Range[]
}

export interface ConsistencyTask {
  language: LanguageTag
  clauses: readonly ClauseToRead[]
}
