import { ORPCError } from '@orpc/client'
import { QueryClient } from '@tanstack/react-query'

/** Enough for a core that is just starting or a database another process holds for a moment. */
const RETRIES = 2

/**
 * The renderer's one cache. Everything comes from this machine: nothing is refetched because the
 * window came back, nothing waits for a network, and what the core refused is not asked again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Events say when something changed; see `events.ts`.
      staleTime: Infinity,
      retry: (failures, error) => !(error instanceof ORPCError) && failures < RETRIES,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
