import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ClauseId } from '../../shared/model/clause'
import type { LanguageTag, TextId } from '../../shared/model/text'
import { orpc } from './client'

interface ClauseOfText {
  textId: TextId
  clauseId: ClauseId
}

const NONE: readonly LanguageTag[] = []

/** In which other languages each of these clauses is for certain; none while that is still being found out. */
export function useClauseLanguages(shown: readonly ClauseOfText[]): (clause: ClauseOfText) => readonly LanguageTag[] {
  const clauses = useMemo(() => shown.map(({ textId, clauseId }) => ({ textId, clauseId })), [shown])
  const { data } = useQuery(
    orpc.clause.languages.queryOptions({ input: clauses.length > 0 ? { clauses } : skipToken, placeholderData: keepPreviousData }),
  )
  return useMemo(() => {
    const known = new Map(data?.map(({ textId, clauseId, languages }) => [`${textId}/${clauseId}`, languages]))
    return ({ textId, clauseId }) => known.get(`${textId}/${clauseId}`) ?? NONE
  }, [data])
}
