import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clause } from '../../../shared/model/clause'
import type { ClauseStructure } from '../../../shared/model/reference'
import type { TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
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
    <Dialog
      title={t('references.structureDialog.title')}
      size="wide"
      isOpen
      isDismissable={!save.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={save.isPending}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" onPress={submit} isDisabled={edited === null || save.isPending}>
            {t('references.structureDialog.save')}
          </Button>
        </>
      }
    >
      <div className={form.form}>
        <p>{t('references.structureDialog.text')}</p>
        {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
        {!clauses && !unread && <ProgressBar label={t('common.loading')} />}
        {data && clauses && (
          <div>
            <ClausePreview clauses={clauses} language={data.record.language} onChange={setEdited} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

function structureOf({ id, kind, depth, lockedLabel }: Clause): ClauseStructure {
  return { id, kind, depth, lockedLabel }
}
