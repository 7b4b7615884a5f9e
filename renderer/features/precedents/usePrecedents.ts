import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { PrecedentScope } from '../../../shared/model/precedent'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { useDebounced } from '../../ui/useDebounced'

/** What precedents are asked for: a clause as it stands, or words that were selected. */
export interface Sought {
  wording: string
  isPhrase: boolean
  language: LanguageTag
  /** The draft it is written in, which is no precedent of itself. */
  textId: TextId
}

/** Typing is over for a moment: the library is not asked at every letter. */
const SETTLE_MS = 250
const MOST = 20
/** The index is being built: what is not read yet may hold the precedent. */
const AGAIN_MS = 700
/** What a question may hold; see `shared/model/precedent`. */
const LONGEST = { clause: 200_000, phrase: 2000 }

/** Where the same was agreed before; the previous answer stays while the next is on its way. `sought` is the same object until it says otherwise. */
export function usePrecedents(sought: Sought | null, among: PrecedentScope) {
  const settled = useDebounced(sought, SETTLE_MS)
  const again = {
    placeholderData: keepPreviousData,
    refetchInterval: (query: { state: { data?: { indexing: unknown } | undefined } }) => (query.state.data?.indexing ? AGAIN_MS : false),
  } as const
  const clause = useQuery(
    orpc.precedent.ofWording.queryOptions({
      input:
        settled && !settled.isPhrase
          ? {
              text: settled.wording.slice(0, LONGEST.clause),
              language: settled.language,
              among,
              except: { textId: settled.textId },
              limit: MOST,
              digests: false,
            }
          : skipToken,
      ...again,
    }),
  )
  const phrase = useQuery(
    orpc.precedent.ofPhrase.queryOptions({
      input: settled?.isPhrase
        ? { phrase: settled.wording.slice(0, LONGEST.phrase), language: settled.language, among, limit: MOST }
        : skipToken,
      ...again,
    }),
  )
  const answer = settled?.isPhrase ? phrase : clause
  return { data: settled ? answer.data : undefined, error: answer.error, settled }
}
