import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ComparedSource } from '../../../shared/model/comparison'
import type { TextId, DescribedText } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { client, orpc, windowId } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { openComparedFile } from '../../api/openedFiles'
import { queryClient } from '../../api/queryClient'
import { announce, showToast } from '../../ui/toast'
import { newerDescription, requestFrom, type ImportDraft } from './importDraft'

/** Where an import ends: on the text, or on what it changed. */
export type Imported = { text: TextId } | { left: ComparedSource; right: ComparedSource }

interface Storing {
  texts: readonly DescribedText[]
  /** Sends what was typed in the open draft, which may be the one that a file goes into. */
  flush: () => Promise<void>
  onDone: (imported: Imported) => void
}

/** Stores a file as the user has decided, in one transaction of the core whatever that was. */
export function useStoring({ texts, flush, onDone }: Storing) {
  const { t } = useTranslation()
  const goBack = async (id: VersionId): Promise<void> => {
    try {
      const { title } = await client.version.restore({ id, window: windowId })
      showToast(t('importing.wentBack', { title }))
    } catch (error) {
      showToast(sentenceOf(t, error))
    }
  }
  return useMutation({
    mutationFn: async ({ draft, file }: { draft: ImportDraft; file: File }): Promise<Imported> => {
      const { place, target, clauses } = draft
      const { comments } = draft.preview
      const into = texts.find(({ id }) => id === target)
      if (place === 'newer' && into) {
        const { record, former } = await client.import.replace({
          id: into.id,
          description: newerDescription(draft, into),
          clauses: [...clauses],
          formerName: draft.formerName,
        })
        showToast(t('importing.replaced', { title: record.title, name: former.name }), {
          label: t('references.undo'),
          run: () => void goBack(former.id),
        })
        return { left: { version: former.id }, right: { text: record.id } }
      }
      if (place === 'merge' && into) {
        await flush()
        const fileName = draft.preview.fileName
        if (draft.merging === 'take') {
          const { title, language } = draft.preview
          const { id } = await openComparedFile(file, { title, language, clauses: [...clauses] })
          return { left: { text: into.id }, right: { opened: id } }
        }
        const { language } = draft.preview
        const merged = await client.import.merge({ id: into.id, clauses: [...clauses], comments, fileName, language, window: windowId })
        const told = merged.comments > 0 ? ` ${t('importing.comments.merged', { count: merged.comments })}` : ''
        showToast(`${t('importing.merged', { name: fileName })}${told}`)
        return { text: into.id }
      }
      const record = await client.import.store(requestFrom(draft))
      // The text opens in front of the eye; only the ear needs telling.
      announce(t('importing.stored', { title: record.title }))
      if (draft.place === 'draft' && comments.length > 0) showToast(t('importing.comments.stored', { count: comments.length }))
      return { text: record.id }
    },
    onSuccess: (imported) => {
      void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
      onDone(imported)
    },
  })
}
