import { useEffect, useState } from 'react'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { client } from '../../api/client'
import { findProposedSource, isTraceable, type ClauseToTrace, type ProposedSource } from './proposedSource'

export interface VerbatimSource extends ProposedSource {
  clause: ClauseToTrace
}

export interface VerbatimSources {
  found: readonly VerbatimSource[]
  /** Clauses looked at, of how many; equal when it is over. */
  done: number
  total: number
  /** What looking stopped with; null while it goes on, and where nothing went wrong. */
  error: unknown
}

/** Looks for the clauses without an origin that a reference has word for word, one after the other; stops with the component. */
export function useVerbatimSources(draft: TextId, language: LanguageTag, clauses: readonly Clause[]): VerbatimSources {
  // The draft as it was when the search was asked for: it cannot be edited meanwhile.
  const [toTrace] = useState(() =>
    clauses
      .filter(({ origins, kind }) => origins.length === 0 && kind !== 'heading' && kind !== 'title')
      .map(({ id, content }): ClauseToTrace => ({ id, text: plainText(content) }))
      .filter(isTraceable),
  )
  const [state, setState] = useState<Omit<VerbatimSources, 'total'>>({ found: [], done: 0, error: null })
  useEffect(() => {
    const stop = new AbortController()
    const search = async (): Promise<void> => {
      const refused = await client.origin.listRefused({ textId: draft })
      for (const clause of toTrace) {
        if (stop.signal.aborted) return
        const source = await findProposedSource(draft, clause, language, refused, stop.signal)
        const isVerbatim = source?.standing.state === 'verbatim'
        setState(({ found, done }) => ({
          found: isVerbatim ? [...found, { ...source, clause }] : found,
          done: done + 1,
          error: null,
        }))
      }
    }
    search().catch((error: unknown) => {
      if (!stop.signal.aborted) setState((before) => ({ ...before, error }))
    })
    return () => stop.abort()
  }, [draft, language, toTrace])
  return { ...state, total: toTrace.length }
}
