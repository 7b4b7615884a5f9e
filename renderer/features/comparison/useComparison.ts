import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComparedSource, Comparison } from '../../../shared/model/comparison'
import { client, orpc } from '../../api/client'
import { comparisonKey } from '../../api/comparisonKey'

export interface MadeComparison {
  /** The last result; outdated while `isWorking`. */
  comparison: Comparison | undefined
  error: Error | null
  isWorking: boolean
  /** 0–1, while working. */
  progress: number
  /** The work was stopped and nothing up to date can be shown. */
  isStopped: boolean
  stop: () => void
  again: () => void
}

/**
 * Compares two sides, and again when one of them was edited. Other sides, leaving and `stop` end the
 * work in the core; a result that an edit made untrue is given only while the next is being made.
 */
export function useComparison(left: ComparedSource | null, right: ComparedSource | null): MadeComparison {
  const cache = useQueryClient()
  const [progress, setProgress] = useState(0)
  const isComplete = left !== null && right !== null
  // Which verb is the stronger is the user's to say: other scales make another comparison.
  const { data: settings } = useQuery(orpc.settings.get.queryOptions())
  const queryKey = comparisonKey(left, right, settings?.verbScales)
  const { data, error, isFetching, isStale, refetch } = useQuery({
    queryKey,
    enabled: isComplete && settings !== undefined,
    // A text may have been edited since this pair was last looked at: nothing old is shown meanwhile.
    gcTime: 0,
    // Ever new: comparing its rows one by one to keep the same objects would cost more than drawing them.
    structuralSharing: false,
    queryFn: async ({ signal }) => {
      setProgress(0)
      for await (const step of await client.comparison.make({ left: left!, right: right! }, { signal })) {
        if (step.type === 'done') return step.comparison
        setProgress(step.done)
      }
      throw new Error('the comparison ended without a result')
    },
  })
  const isCurrent = data !== undefined && !isStale
  return {
    comparison: isCurrent || isFetching ? data : undefined,
    error: isFetching ? null : error,
    isWorking: isFetching,
    progress,
    isStopped: isComplete && settings !== undefined && !isFetching && !isCurrent && !error,
    stop: () => void cache.cancelQueries({ queryKey }),
    again: () => void refetch(),
  }
}
