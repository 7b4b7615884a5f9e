import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { orpc } from '../../api/client'
import { useDebounced } from '../../ui/useDebounced'

/** Short enough to feel immediate, long enough not to ask for every letter. */
const SETTLE_MS = 80
export const MOST_HITS = 50

/** Searches the whole library; the previous answer stays while the next is on its way. */
export function useClauseSearch(typed: string) {
  const query = useDebounced(typed.trim(), SETTLE_MS)
  const answer = useQuery(
    orpc.search.clauses.queryOptions({
      input: query ? { query, limit: MOST_HITS } : skipToken,
      placeholderData: keepPreviousData,
    }),
  )
  return { ...answer, query }
}
