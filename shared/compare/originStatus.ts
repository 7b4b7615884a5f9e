import type { OriginStatus } from '../model/origin'
import { keptWords, type KeptWords } from './keptWords'
import { createVocabulary } from './words/vocabulary'

// With less than half of the agreed words still there, what remains is no longer the agreed wording.
const LEAST_KEPT = 0.5

/**
 * How a clause stands to the wording it was taken from. Verbatim is the same wording, typography
 * apart, nothing added; `kept` is the share of the origin's words still there in their order.
 */
export function originStatus(origin: string, current: string, language: string): OriginStatus {
  if (origin === current) return { state: 'verbatim', kept: 1 }
  const words = createVocabulary(language)
  return statusOf(keptWords(words.read(origin, language), words.read(current, language), words))
}

export function statusOf({ isVerbatim, share }: KeptWords): OriginStatus {
  if (isVerbatim) return { state: 'verbatim', kept: 1 }
  return { state: share >= LEAST_KEPT ? 'adapted' : 'drifted', kept: share }
}
