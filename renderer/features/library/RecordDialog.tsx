import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import form from '../../ui/Form.module.css'
import { SaveDialog } from '../../ui/SaveDialog'
import { showToast } from '../../ui/toast'
import { KeepingFields } from './KeepingFields'
import { recordEdit, recordProblems, saveRecord, type RecordEdit } from './recordEdit'
import { RecordFields } from './RecordFields'

export interface RecordDialogProps {
  text: DescribedText
  texts: readonly DescribedText[]
  onClose: () => void
}

/** Everything that is known of a reference beside its words, each of it to be put right. */
export function RecordDialog({ text, texts, onClose }: RecordDialogProps) {
  const { t } = useTranslation()
  const [before] = useState(() => recordEdit(text, texts))
  const [edit, setEdit] = useState(before)
  const [asked, setAsked] = useState(false)
  const problems = recordProblems(edit)
  const save = useMutation({
    mutationFn: ({ from, to }: { from: RecordEdit; to: RecordEdit }) => saveRecord(text.id, from, to),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.text.key() }),
    onSuccess: (_, { to }) => {
      if (to === before) return showToast(t('references.record.undone', { title: before.title }))
      showToast(t('references.record.saved', { title: to.title }), {
        label: t('references.undo'),
        run: () => save.mutate({ from: to, to: before }),
      })
      onClose()
    },
    onError: (error, { to }) => {
      if (to === before) showToast(sentenceOf(t, error))
    },
  })
  const submit = (): void => {
    setAsked(true)
    if (problems.size === 0) save.mutate({ from: before, to: edit })
  }
  const change = (part: Partial<RecordEdit>): void => setEdit((now) => ({ ...now, ...part }))
  return (
    <SaveDialog
      title={t('references.record.title')}
      size="wide"
      saveLabel={t('references.record.save')}
      onSave={submit}
      isSaving={save.isPending}
      error={save.error && sentenceOf(t, save.error)}
      onClose={onClose}
    >
      <div className={form.columns}>
        <RecordFields edit={edit} problems={asked ? problems : new Set()} onChange={change} />
        <KeepingFields text={text} texts={texts} edit={edit} onChange={change} />
      </div>
    </SaveDialog>
  )
}
