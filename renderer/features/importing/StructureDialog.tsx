import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../shared/model/clause'
import type { ClauseStructure } from '../../../shared/model/reference'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { ProgressBar } from '../../ui/ProgressBar'
import { SaveDialog } from '../../ui/SaveDialog'
import { showToast } from '../../ui/toast'
import { ClausePreview } from './ClausePreview'

interface StructureDialogProps {
  textId: TextId
  onClose: () => void
}

/** Kinds, levels and labels of an imported reference, as its preview had them; the words are not to be touched. */
export function StructureDialog({ textId, onClose }: StructureDialogProps) {
  const { t } = useTranslation()
  const { data, error: unread } = useQuery(orpc.text.get.queryOptions({ input: { id: textId } }))
  const [edited, setEdited] = useState<readonly Clause[] | null>(null)
  const clauses = edited ?? data?.clauses
  const save = useMutation({
    mutationFn: async ({ base, structure }: { base: number; structure: ClauseStructure[] }) =>
      client.reference.restructure({ id: textId, base, clauses: structure }),
  })
  const submit = (): void => {
    if (!data || !clauses) return
    const before = data.clauses.map(structureOf)
    save.mutate(
      { base: data.record.revision, structure: clauses.map(structureOf) },
      {
        onSuccess: ({ revision }) => {
          showToast(t('references.structureDialog.saved'), {
            label: t('references.undo'),
            run: () => void takeBack(revision, before),
          })
          onClose()
        },
      },
    )
  }
  const takeBack = async (base: number, structure: ClauseStructure[]): Promise<void> => {
    try {
      await client.reference.restructure({ id: textId, base, clauses: structure })
      showToast(t('references.structureDialog.undone'))
    } catch (failure) {
      showToast(sentenceOf(t, failure))
    }
  }
  const error = unread ?? save.error
  return (
    <SaveDialog
      title={t('references.structureDialog.title')}
      size="wide"
      saveLabel={t('references.structureDialog.save')}
      onSave={submit}
      canSave={edited !== null}
      isSaving={save.isPending}
      error={error && sentenceOf(t, error)}
      onClose={onClose}
    >
      <p>{t('references.structureDialog.text')}</p>
      {!clauses && !unread && <ProgressBar label={t('common.loading')} />}
      {data && clauses && (
        <div>
          <ClausePreview clauses={clauses} language={data.record.language} onChange={setEdited} />
        </div>
      )}
    </SaveDialog>
  )
}

function structureOf({ id, kind, depth, lockedLabel }: Clause): ClauseStructure {
  return { id, kind, depth, lockedLabel }
}
