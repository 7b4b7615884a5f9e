import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import type { DraftSession } from './draftSession'

/** Marks in the draft what open comments are about. Without an answer nothing is marked: the panel says why. */
export function useCommentMarks(textId: TextId, session: DraftSession | null): void {
  const { data } = useQuery(orpc.comment.list.queryOptions({ input: { textId } }))
  useEffect(() => {
    const open = (data ?? []).filter(({ resolved }) => !resolved)
    session?.markComments(open.map(({ anchor }) => anchor))
  }, [session, data])
}
