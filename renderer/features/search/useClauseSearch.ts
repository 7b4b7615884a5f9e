import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { SearchFilters, SearchOrder } from '../../../shared/model/search'
import { orpc } from '../../api/client'
import { useDebounced } from '../../ui/useDebounced'

/** Short enough to feel immediate, long enough not to ask for every letter. */
const SETTLE_MS = 80
export const MOST_HITS = 50

/** Searches the whole library, as far as the filters let it; the previous answer stays while the next is on its way. */
export function useClauseSearch(typed: string, filters: SearchFilters, order: SearchOrder) {
  const query = useDebounced(typed.trim(), SETTLE_MS)
  const isAsked = query !== '' || Object.keys(filters).length > 0
  const answer = useQuery(
    orpc.search.clauses.queryOptions({
      input: isAsked ? { query, limit: MOST_HITS, filters, order } : skipToken,
      placeholderData: keepPreviousData,
    }),
  )
  return { ...answer, query }
}
