import { ORPCError } from '@orpc/client'
import type { i18n } from 'i18next'
import { Failure, failureData, type FailureData } from '../../shared/failure'
import { failureSentence } from '../../shared/messages/translator'

/**
 * What went wrong, in the closed list of failures. A failure of the core, or one this window found
 * before asking, is passed on as it is; a refused request becomes `invalid_input`; anything else, a lost connection included, `unexpected`.
 */
export function failureOf(error: unknown): FailureData {
  if (error instanceof Failure) return { code: error.code, details: error.details }
  if (error instanceof ORPCError) {
    const known = failureData.safeParse(error.data)
    if (error.code === 'FAILURE' && known.success) return known.data
    // The host refuses what is too large or malformed before the core sees it.
    const code = error.status === 400 || error.status === 413 ? 'invalid_input' : 'unexpected'
    return { code, details: { reason: error.message } }
  }
  return { code: 'unexpected', details: { reason: error instanceof Error ? error.message : String(error) } }
}

/** True when no answer came at all: the core has gone, or was never reached. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof ORPCError || !(error instanceof Error)) return false
  // fetch rejects with a TypeError; a closed message port ends what waits on it with an AbortError.
  return error instanceof TypeError || error.name === 'AbortError'
}

/** The sentence to show for whatever a call rejected with. */
export function sentenceOf(translate: i18n['t'], error: unknown): string {
  if (isUnreachable(error)) return translate('common.unreachable')
  return failureSentence(translate, failureOf(error))
}
