import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract'
import type { Coverage } from '../../shared/model/report'
import type { TextState } from '../../shared/model/version'

/** Listens to a report to its end. */
export async function covered(client: ContractRouterClient<Contract>, state: TextState): Promise<Coverage> {
  for await (const answer of await client.report.coverage({ state })) {
    if (answer.type === 'done') return answer.report
  }
  throw new Error('a report without an end')
}
