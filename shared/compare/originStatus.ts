import type { OriginStatus } from '../model/origin'
import { alignWords } from './words/alignWords'
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
  const [from, to] = [words.read(origin, language).wordings, words.read(current, language).wordings]
  if (from.length === to.length && from.every((wording, at) => wording === to[at])) {
    return { state: 'verbatim', kept: 1 }
  }
  const partners = alignWords(from, to, (wording) => (words.isWord(wording) ? 1 : 0.3))
  const isWord = (_: number, at: number) => words.isWord(from[at]!)
  const all = from.filter(isWord).length
  const kept = all === 0 ? 0 : partners.filter((partner, at) => partner >= 0 && words.isWord(from[at]!)).length / all
  return { state: kept >= LEAST_KEPT ? 'adapted' : 'drifted', kept }
}
