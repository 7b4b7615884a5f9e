import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { clausePlaces, type ClausePlace, type PlacedText } from '../../../shared/comments/placedThreads'
import type { ClauseId } from '../../../shared/model/clause'
import type { PrivateNote } from '../../../shared/model/comment'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { showToast } from '../../ui/toast'

/** How many private notes a text has; undefined until that is known, and without a text. */
export function useNoteCount(textId: TextId | undefined): number | undefined {
  const { data } = useQuery(orpc.note.list.queryOptions({ input: textId === undefined ? skipToken : { textId } }))
  return data?.length
}

export interface PlacedNote {
  note: PrivateNote
  /** Null for a note on the whole draft, and where the clause is gone. */
  clause: ClausePlace | null
}

/** A text's private notes: those on the draft first, then in the order of the text, then those without a clause. */
export function useNotes(textId: TextId, { clauses, scheme, language }: PlacedText): { notes: PlacedNote[] | null; error: unknown } {
  const { data, error } = useQuery(orpc.note.list.queryOptions({ input: { textId } }))
  const notes = useMemo(() => {
    if (!data) return null
    const places = clausePlaces({ clauses, scheme, language })
    const rank = ({ note, clause }: PlacedNote) => (note.anchor ? (clause?.index ?? Number.MAX_SAFE_INTEGER) : -1)
    return data
      .map((note): PlacedNote => ({ note, clause: note.anchor ? (places.get(note.anchor.clauseId) ?? null) : null }))
      .toSorted((a, b) => rank(a) - rank(b))
  }, [data, clauses, scheme, language])
  return { notes, error }
}

export interface NoteChanges {
  /** Each resolves to false, after saying why, when nothing was kept. */
  add(clauseId: ClauseId | null, body: string): Promise<boolean>
  edit(note: PrivateNote, body: string): Promise<boolean>
  remove(note: PrivateNote): Promise<boolean>
}

/** What can be done to the private notes of a text; `flush` stores what was typed in it first. */
export function useNoteChanges(textId: TextId, flush: () => Promise<void>): NoteChanges {
  const { t } = useTranslation()
  const key = orpc.note.list.queryKey({ input: { textId } })
  const change = (notes: (before: PrivateNote[]) => PrivateNote[]): void => {
    queryClient.setQueryData(key, (before: PrivateNote[] | undefined) => before && notes(before))
  }
  const remember = (note: PrivateNote): void =>
    change((before) => [...before.filter(({ id }) => id !== note.id), note].toSorted((a, b) => a.createdAt - b.createdAt))
  const trying = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      showToast(sentenceOf(t, error))
      return false
    }
  }
  return {
    add: (clauseId, body) =>
      trying(async () => {
        await flush()
        remember(await client.note.add({ textId, clauseId, body }))
      }),
    edit: (note, body) => trying(async () => remember(await client.note.edit({ id: note.id, body }))),
    remove: (note) =>
      trying(async () => {
        await client.note.remove({ id: note.id })
        change((before) => before.filter(({ id }) => id !== note.id))
        const bringBack = (): void => void trying(async () => remember(await client.note.bringBack({ id: note.id })))
        showToast(t('notes.removed'), { label: t('notes.undo'), run: bringBack })
      }),
  }
}
