import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useState } from 'react'

/** What a report tells while it is made, and at its end. */
type Told<Report> = { type: 'progress'; done: number } | { type: 'done'; report: Report }

export interface MadeReport<Report> {
  /** The last result; outdated while `isWorking`. */
  report: Report | undefined
  error: Error | null
  isWorking: boolean
  /** 0–1, while working. */
  progress: number
  isStopped: boolean
  stop: () => void
  again: () => void
}

/**
 * A report on a draft, made again when the draft was edited. Leaving and `stop` end the work in the core.
 * `ask` is called after what was typed has been saved.
 */
export function useReport<Report>(
  queryKey: QueryKey,
  flush: () => Promise<void>,
  ask: (signal: AbortSignal) => Promise<AsyncIterable<Told<Report>>>,
  enabled = true,
): MadeReport<Report> {
  const cache = useQueryClient()
  const [progress, setProgress] = useState(0)
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    enabled,
    gcTime: 0,
    // Ever new: comparing it row by row to keep the same objects would cost more than drawing it.
    structuralSharing: false,
    queryFn: async ({ signal }) => {
      setProgress(0)
      // What cannot be saved now is said by the status bar; the report tells of what is stored.
      await flush().catch(() => undefined)
      for await (const step of await ask(signal)) {
        if (step.type === 'done') return step.report
        setProgress(step.done)
      }
      throw new Error('the report ended without a result')
    },
  })
  return {
    report: data,
    error: isFetching ? null : error,
    isWorking: isFetching,
    progress,
    isStopped: enabled && !isFetching && data === undefined && !error,
    stop: () => void cache.cancelQueries({ queryKey }),
    again: () => void refetch(),
  }
}
