import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract'
import type { ComparedSource, Comparison } from '../../shared/model/comparison'

/** Listens to a comparison to its end. */
export async function compared(
  client: ContractRouterClient<Contract>,
  pair: { left: ComparedSource; right: ComparedSource },
): Promise<Comparison> {
  for await (const answer of await client.comparison.make(pair)) {
    if (answer.type === 'done') return answer.comparison
  }
  throw new Error('a comparison without an end')
}
