import type { Consistency, Coverage, Gaps } from '../../shared/model/report'
import { checkConsistency } from '../../shared/reports/consistency/checkConsistency'
import type { ConsistencyTask } from '../../shared/reports/consistency/consistencyTask'
import type { CoverageTask } from '../../shared/reports/coverage/coverageTask'
import { measureCoverage } from '../../shared/reports/coverage/measureCoverage'
import { findGaps } from '../../shared/reports/gaps/findGaps'
import type { GapsTask } from '../../shared/reports/gaps/gapsTask'

/** Each report on a draft: what it is made from, and what comes of it. */
interface Reports {
  coverage: { from: CoverageTask; report: Coverage }
  gaps: { from: GapsTask; report: Gaps }
  consistency: { from: ConsistencyTask; report: Consistency }
}

export type ReportName = keyof Reports
export type ReportOf<Name extends ReportName> = Reports[Name]['report']
export type ReportTask = { [Name in ReportName]: { name: Name; from: Reports[Name]['from'] } }[ReportName]

export function workOffReport(task: ReportTask, onProgress: (done: number) => void): ReportOf<ReportName> {
  switch (task.name) {
    case 'coverage':
      return measureCoverage(task.from, onProgress)
    case 'gaps':
      return findGaps(task.from, onProgress)
    case 'consistency':
      return checkConsistency(task.from, onProgress)
  }
}
