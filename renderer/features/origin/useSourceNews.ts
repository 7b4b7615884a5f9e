import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { samePart } from '../../../shared/clauses/sameClause'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import type { OriginId, SourceNews } from '../../../shared/model/origin'
import { orpc } from '../../api/client'
import { useWatched } from '../../ui/useWatched'
import type { Watched } from '../../ui/watched'

export interface DraftNews {
  of: (id: OriginId) => SourceNews | undefined
  /** The clauses, in their order, whose sources were corrected or dropped since they were taken. */
  clauses: readonly ClauseId[]
}

/** What became of the sources a draft quotes; asked again when they change, not when the draft's words do. */
export function useSourceNews(written: Watched<readonly Clause[]>): DraftNews {
  const clauses = useWatched(written, sourced, sameSources)
  const named = [...new Set(clauses.flatMap(({ origins }) => origins))].toSorted().join(' ')
  const ids = useMemo(() => (named === '' ? [] : named.split(' ')), [named])
  const { data } = useQuery(orpc.origin.news.queryOptions({ input: ids.length > 0 ? { ids } : skipToken }))
  return useMemo(() => {
    const news = new Map(data?.map((one) => [one.originId, one]))
    const told = (id: OriginId): boolean => (news.get(id)?.what ?? 'removed') !== 'removed'
    return { of: (id) => news.get(id), clauses: clauses.filter(({ origins }) => origins.some(told)).map(({ id }) => id) }
  }, [data, clauses])
}

type Sourced = Pick<Clause, 'id' | 'origins'>

function sourced(clauses: readonly Clause[]): readonly Sourced[] {
  return clauses.filter(({ origins }) => origins.length > 0)
}

function sameSources(known: readonly Sourced[], now: readonly Sourced[]): boolean {
  return known.length === now.length && now.every(({ id, origins }, index) => id === known[index]?.id && samePart(origins, known[index].origins))
}
