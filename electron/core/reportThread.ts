import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { workOffReport, type ReportName, type ReportOf, type ReportTask } from './reportTask'
import { createTaskThread } from './taskThread'

/** Beside the built hosts; a core run from its sources has none, and reports in its own thread. */
const BUILT = join(import.meta.dirname, '../worker/report.js')

/** Makes reports on drafts one after the other, away from the thread that answers windows. */
export interface ReportThread {
  /** Stopping takes effect at once; `onProgress` is told shares of the work, 0–1. */
  make<Task extends ReportTask>(
    task: Task,
    onProgress: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<ReportOf<Task['name']>>
  close(): void
}

export function createReportThread(file: string = BUILT): ReportThread {
  const thread = createTaskThread<ReportTask, ReportOf<ReportName>>(file)
  return {
    async make(task: ReportTask, onProgress: (done: number) => void, signal?: AbortSignal) {
      return existsSync(file) ? thread.run(task, onProgress, signal) : workOffReport(task, onProgress)
    },
    close: thread.close,
  }
}
