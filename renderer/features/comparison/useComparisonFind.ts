import { useMemo, useState } from 'react'
import type { Comparison } from '../../../shared/model/comparison'
import { findInComparison } from './findInComparison'

// A letter or two stand everywhere: going there would only unfold what is not meant.
const FEWEST = 3

export interface MatchPlace {
  row: number
  nth: number
}

export interface ComparisonFind {
  isOpen: boolean
  /** '' while the bar is closed. */
  sought: string
  count: number
  /** The match one is at, from 0. */
  position: number
  /** Where that match is: its row, and which of the row's matches it is; null where there is none. */
  place: MatchPlace | null
  open: () => void
  close: () => void
  seek: (words: string) => void
  step: (by: 1 | -1) => void
}

/** Looks for words in all rows of a comparison, and goes from match to match. */
export function useComparisonFind(comparison: Comparison | undefined, goTo: (row: number) => void): ComparisonFind {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const sought = isOpen ? words : ''
  const matches = useMemo(
    () => (comparison && sought.trim() !== '' ? findInComparison(comparison, sought) : []),
    [comparison, sought],
  )
  const position = Math.min(at, Math.max(0, matches.length - 1))
  const row = matches[position]
  const nth = row === undefined ? 0 : position - matches.indexOf(row)
  // The same as long as it is the same match: the table is drawn anew when it changes.
  const place = useMemo(() => (row === undefined ? null : { row, nth }), [row, nth])
  const go = (to: number, rows: readonly number[]): void => {
    setAt(to)
    if (rows[to] !== undefined) goTo(rows[to])
  }
  return {
    isOpen,
    sought,
    count: matches.length,
    position,
    place,
    open: () => setOpen(true),
    close: () => setOpen(false),
    seek: (next) => {
      setWords(next)
      setAt(0)
      if (comparison && next.trim().length >= FEWEST) go(0, findInComparison(comparison, next))
    },
    step: (by) => {
      if (matches.length > 0) go((position + by + matches.length) % matches.length, matches)
    },
  }
}
