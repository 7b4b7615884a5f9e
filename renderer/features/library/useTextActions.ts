import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { failureOf, sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { showToast } from '../../ui/toast'

export interface TextActions {
  /** Removes the text, unless drafts quote it: then `isQuoted` asks what is to be done. */
  remove: () => void
  removeQuoted: () => void
  archive: (archived: boolean) => void
  isQuoted: boolean
  settle: () => void
}

function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
}

/** What can be done with a text at once, each with a way back. */
export function useTextActions(text: DescribedText): TextActions {
  const { t } = useTranslation()
  const [isQuoted, setQuoted] = useState(false)
  const tellFailure = (error: unknown): void => showToast(sentenceOf(t, error))
  const bringBack = useMutation(
    orpc.text.bringBack.mutationOptions({
      onSuccess: ({ title }) => {
        refresh()
        showToast(t('library.broughtBack', { title }))
      },
      onError: tellFailure,
    }),
  )
  const remove = useMutation(
    orpc.text.remove.mutationOptions({
      onSuccess: () => {
        refresh()
        showToast(t('library.removed', { title: text.title }), {
          label: t('library.bringBack'),
          run: () => bringBack.mutate({ id: text.id }),
        })
      },
      onError: (error) => {
        if (failureOf(error).code === 'text_quoted') setQuoted(true)
        else tellFailure(error)
      },
    }),
  )
  const archive = useMutation(
    orpc.text.archive.mutationOptions({
      onSuccess: (_, { archived }) => {
        refresh()
        showToast(t(archived ? 'references.archivedNow' : 'references.unarchivedNow', { title: text.title }), {
          label: t('references.undo'),
          run: () => archive.mutate({ id: text.id, archived: !archived }),
        })
      },
      onError: tellFailure,
    }),
  )
  return {
    remove: () => remove.mutate({ id: text.id }),
    removeQuoted: () => remove.mutate({ id: text.id, quoted: 'keepEvidence' }),
    archive: (archived) => archive.mutate({ id: text.id, archived }),
    isQuoted,
    settle: () => setQuoted(false),
  }
}
