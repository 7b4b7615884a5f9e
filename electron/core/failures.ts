import { ORPCError, ValidationError } from '@orpc/server'
import { Failure } from '../../shared/failure'
import { sqliteFailure } from '../store/sqliteFailure'

/** The failure a user can be told, whatever was thrown. */
export function failureFrom(error: unknown, path: string): Failure {
  const known = sqliteFailure(error, path)
  if (known instanceof Failure) return known
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return new Failure('invalid_input', { reason: invalidReason(error) }, { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new Failure('unexpected', { reason: reason.slice(0, 300) }, { cause: error })
}

/** Names the first field that does not fit; its value, which may be anything, is not repeated. */
function invalidReason(error: ORPCError<string, unknown>): string {
  if (!(error.cause instanceof ValidationError)) return error.message.slice(0, 300)
  const [issue] = error.cause.issues
  const where = (issue?.path ?? []).map((key) => (typeof key === 'object' ? key.key : key)).join('.')
  return `${where || 'input'}: ${issue?.message ?? error.message}`.slice(0, 300)
}

/** Runs a procedure so that whatever goes wrong reaches the caller as the contract's one typed failure. */
export async function reportingFailures<T>(path: string, work: () => T | PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, details } = failureFrom(error, path)
    throw new ORPCError('FAILURE', { defined: true, status: 422, data: { code, details }, cause: error })
  }
}
