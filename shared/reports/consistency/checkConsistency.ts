import type { Consistency, ConsistencyFinding } from '../../model/report'
import type { ConsistencyTask } from './consistencyTask'
import { definitions } from './definitions'
import { spellings } from './spellings'
import { capitals, wordings } from './wordings'

const CHECKS: readonly ((task: ConsistencyTask) => ConsistencyFinding[])[] = [wordings, spellings, capitals, definitions]

/**
 * What a draft says in more than one way. Quiet rather than complete: what grammar, a name or a choice still in
 * brackets explains is not said. `onProgress` is told shares of the work, 0–1.
 */
export function checkConsistency(task: ConsistencyTask, onProgress: (done: number) => void = () => {}): Consistency {
  const findings = CHECKS.flatMap((check, at) => {
    onProgress(at / CHECKS.length)
    return check(task)
  })
  return { language: task.language, findings }
}
