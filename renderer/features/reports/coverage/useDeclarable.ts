import { useEffect, useRef, useState } from 'react'
import type { CoveredClause } from '../../../../shared/model/report'
import type { DescribedText } from '../../../../shared/model/text'
import { client } from '../../../api/client'

/** A clause that names no source and says what a reference says. */
export interface DeclarableClause {
  clause: CoveredClause
  citation: string
  /** The language of the citation. */
  language: string
  isVerbatim: boolean
}

export interface Declarable {
  /** Null before anybody asked. */
  found: readonly DeclarableClause[] | null
  error: Error | null
  isLooking: boolean
  /** 0–1, while looking. */
  progress: number
  look: () => void
  stop: () => void
}

/** Looks, once asked, for agreed language among the clauses without a source. Leaving ends it. */
export function useDeclarable(draft: DescribedText, clauses: readonly CoveredClause[]): Declarable {
  const [found, setFound] = useState<readonly DeclarableClause[] | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const looking = useRef<AbortController>(null)
  useEffect(() => () => looking.current?.abort(), [])

  const look = async ({ signal }: AbortController): Promise<void> => {
    const unsourced = clauses.filter(({ status }) => status === 'none')
    for (const [at, clause] of unsourced.entries()) {
      setProgress(at / unsourced.length)
      const { claimed } = await client.precedent.ofWording(
        {
          text: clause.text.slice(0, 200_000),
          language: draft.language,
          among: 'references',
          except: { textId: draft.id },
          limit: 1,
          digests: false,
        },
        { signal },
      )
      const [best] = claimed
      if (!best) continue
      const { citation, language, exact } = best
      setFound((before) => [...(before ?? []), { clause, citation, language, isVerbatim: exact === 'verbatim' }])
    }
  }

  return {
    found,
    error,
    isLooking: progress !== null,
    progress: progress ?? 0,
    look: () => {
      const controller = new AbortController()
      looking.current = controller
      setFound([])
      setError(null)
      setProgress(0)
      look(controller)
        .catch((reason: unknown) => {
          if (!controller.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)))
        })
        .finally(() => setProgress(null))
    },
    stop: () => looking.current?.abort(),
  }
}
