import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FindQuery } from '../../../shared/find/createFinder'
import type { DraftFinder, FinderState, NewWords } from '../../editor/finding/draftFinder'

export interface DraftFind {
  query: FindQuery
  by: NewWords
  state: FinderState
  /** Asks for something else, and goes to the first match of it. */
  seek: (change: Partial<FindQuery>) => void
  setBy: (change: Partial<NewWords>) => void
}

const AT_FIRST: FindQuery = { words: '', wholeWord: false, accents: false, matchCase: false, where: 'everywhere' }

/** What is sought in the draft and what is to stand in its place; kept while the bar is closed, sought while it is open. */
export function useDraftFind(finder: DraftFinder, isOpen: boolean): DraftFind {
  const [query, setQuery] = useState(AT_FIRST)
  const [by, setBy] = useState<NewWords>({ words: '', keepCase: true })
  const state = useSyncExternalStore(finder.subscribe, finder.state)
  useEffect(() => finder.seek(isOpen ? query : null), [finder, isOpen, query])
  useEffect(() => () => finder.seek(null), [finder])
  return {
    query,
    by,
    state,
    seek: (change) => setQuery((before) => ({ ...before, ...change })),
    setBy: (change) => setBy((before) => ({ ...before, ...change })),
  }
}
