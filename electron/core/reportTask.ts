import type { Coverage } from '../../shared/model/report'
import type { CoverageTask } from '../../shared/reports/coverage/coverageTask'
import { measureCoverage } from '../../shared/reports/coverage/measureCoverage'

/** Each report on a draft: what it is made from, and what comes of it. */
interface Reports {
  coverage: { from: CoverageTask; report: Coverage }
}

export type ReportName = keyof Reports
export type ReportOf<Name extends ReportName> = Reports[Name]['report']
export type TaskOf<Name extends ReportName> = { name: Name; from: Reports[Name]['from'] }
export type ReportTask = { [Name in ReportName]: TaskOf<Name> }[ReportName]

export function workOffReport(task: ReportTask, onProgress: (done: number) => void): ReportOf<ReportName> {
  return measureCoverage(task.from, onProgress)
}
