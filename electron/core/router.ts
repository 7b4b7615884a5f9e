import { implement } from '@orpc/server'
import { contract } from '../../shared/contract'

const os = implement(contract)
export type CoreRouter = ReturnType<typeof createCoreRouter>
export function createCoreRouter() {
  return os.router({} as never)
}
