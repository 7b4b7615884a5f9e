import { answerTasks } from './answerTasks'
import { workOffReport, type ReportTask } from './reportTask'

answerTasks((task: ReportTask, onProgress) => workOffReport(task, onProgress))
