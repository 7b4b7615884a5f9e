import { bracketedRanges } from '../../shared/find/bracketedRanges'
import type { ConsistencyProgress } from '../../shared/model/report'
import type { TextState } from '../../shared/model/version'
import type { ConsistencyTask } from '../../shared/reports/consistency/consistencyTask'
import { notWording } from '../../shared/brackets/notWording'
import { reportedClauses } from '../../shared/reports/reportedClauses'
import type { CoreContext } from './context'
import { tellProgress } from './tellProgress'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** What a text says in more than one way. Whoever stops listening stops the work. */
export function tell(context: CoreContext, state: TextState, signal?: AbortSignal): AsyncGenerator<ConsistencyProgress> {
  const from = consistencyTask(context, state)
  const work = async (progress: (done: number) => void, stop: AbortSignal) => {
    return { type: 'done' as const, report: await context.reporting.make({ name: 'consistency', from }, progress, stop) }
  }
  return tellProgress(context, work, signal)
}

function consistencyTask(context: CoreContext, state: TextState): ConsistencyTask {
  const { record, clauses: stored } = getTextState(context, state)
  const clauses = readClauses(record, stored)
  const open = bracketedRanges(clauses.map(({ content }) => content))
  const notes = notWording(clauses)
  return {
    language: record.language,
    clauses: reportedClauses(record, clauses).map(({ clauseId, number, kind, text }, at) => {
      return { clauseId, number, kind, text, silent: [...open[at]!, ...notes[at]!] }
    }),
  }
}
