import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query'

/**
 * Marks answers as old and reads again those on screen. A first answer still on its way may be older
 * than what made the others old, and TanStack would keep it: it is dropped and asked for again.
 */
export function readAgain(cache: QueryClient, filters: QueryFilters = {}): void {
  const firstReads = cache.getQueryCache().findAll({
    ...filters,
    type: 'active',
    predicate: (query) => isFirstRead(query) && (filters.predicate?.(query) ?? true),
  })
  void cache.invalidateQueries(filters)
  if (firstReads.length > 0) void askAgain(cache, new Set(firstReads))
}

function isFirstRead({ state }: Query): boolean {
  return state.data === undefined && state.fetchStatus !== 'idle'
}

async function askAgain(cache: QueryClient, queries: ReadonlySet<Query>): Promise<void> {
  const predicate = (query: Query): boolean => queries.has(query)
  await cache.cancelQueries({ predicate })
  await cache.refetchQueries({ predicate })
}
