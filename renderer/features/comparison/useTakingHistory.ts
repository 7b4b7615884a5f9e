import { useQuery, useQueryClient } from '@tanstack/react-query'
import { NO_TAKING, type TakingHistory } from './takingHistory'

// Beside the procedures' own keys: no event makes it untrue.
const KEY = ['takingHistory']

/** What this window took into drafts, kept while it is open, on whatever screen. */
export function useTakingHistory(): {
  history: TakingHistory
  /** As it is now, which may be more than was drawn last. */
  readHistory: () => TakingHistory
  change: (next: (history: TakingHistory) => TakingHistory) => void
} {
  const cache = useQueryClient()
  const { data: history } = useQuery({
    queryKey: KEY,
    queryFn: (): TakingHistory => NO_TAKING,
    // Never asked for: only what is done here changes it.
    enabled: false,
    initialData: NO_TAKING,
    gcTime: Infinity,
    structuralSharing: false,
  })
  return {
    history,
    readHistory: () => cache.getQueryData<TakingHistory>(KEY) ?? NO_TAKING,
    change: (next) => cache.setQueryData<TakingHistory>(KEY, (known = NO_TAKING) => next(known)),
  }
}
