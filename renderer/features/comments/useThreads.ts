import { skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { placedThreads, type PlacedText, type PlacedThread } from '../../../shared/comments/placedThreads'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'

/** How many comments of a text are open; undefined until that is known, and without a text. */
export function useOpenComments(textId: TextId | undefined): number | undefined {
  const { data } = useQuery(orpc.comment.list.queryOptions({ input: textId === undefined ? skipToken : { textId } }))
  return data?.filter(({ resolved }) => !resolved).length
}

/** A text's threads where they stand in it now; following the typing, never holding it up. */
export function useThreads(textId: TextId, text: PlacedText): { threads: PlacedThread[] | null; error: unknown } {
  const { data, error } = useQuery(orpc.comment.list.queryOptions({ input: { textId } }))
  const { scheme, language } = text
  const clauses = useDeferredValue(text.clauses)
  const threads = useMemo(() => data && placedThreads(data, { clauses, scheme, language }), [data, clauses, scheme, language])
  return { threads: threads ?? null, error }
}
