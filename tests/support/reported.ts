import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract'
import type { Coverage } from '../../shared/model/report'
import type { TextState } from '../../shared/model/version'

/** Listens to a report to its end. */
export async function reported<Report>(
  answers: AsyncIterable<{ type: 'progress'; done: number } | { type: 'done'; report: Report }>,
): Promise<Report> {
  for await (const answer of answers) {
    if (answer.type === 'done') return answer.report
  }
  throw new Error('a report without an end')
}

export async function covered(client: ContractRouterClient<Contract>, state: TextState): Promise<Coverage> {
  return reported(await client.report.coverage({ state }))
}
