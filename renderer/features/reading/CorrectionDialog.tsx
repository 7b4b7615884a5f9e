import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { compareWords } from '../../../shared/compare/compareWords'
import type { ReadClause } from '../../../shared/model/clause'
import type { TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { SaveDialog } from '../../ui/SaveDialog'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toast'
import { WordChanges } from '../../ui/WordChanges'
import { useWithdraw } from './useWithdraw'

interface CorrectionDialogProps {
  record: TextRecord
  clause: ReadClause
  onClose: () => void
}

/** A typo of a reference put right, with the reason for it; what was printed is kept beside it. */
export function CorrectionDialog({ record, clause, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation()
  const printed = plainText(clause.content)
  const [wording, setWording] = useState(printed)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const withdraw = useWithdraw()
  const correct = useMutation(
    orpc.reference.correct.mutationOptions({
      onSuccess: ({ id }) => {
        void queryClient.invalidateQueries({ queryKey: orpc.reference.key() })
        const said = clause.label ? t('references.correction.saved', { label: clause.label }) : t('references.correction.savedAlone')
        showToast(said, { label: t('references.undo'), run: () => withdraw(id) })
        onClose()
      },
    }),
  )
  const segments = useMemo(() => compareWords(printed, wording, record.language), [printed, wording, record.language])
  const isSame = wording.trim() === printed.trim() || !wording.trim()
  const submit = (): void => {
    setAsked(true)
    if (isSame || !reason.trim()) return
    correct.mutate({ textId: record.id, clauseId: clause.id, printed, corrected: wording, reason })
  }
  return (
    <SaveDialog
      title={t('references.correction.title')}
      saveLabel={t('references.correction.save')}
      onSave={submit}
      isSaving={correct.isPending}
      error={correct.error && sentenceOf(t, correct.error)}
      onClose={onClose}
    >
      <p>{t('references.correction.text')}</p>
      <div lang={record.language}>
        <TextField
          label={t('references.correction.corrected')}
          lines="many"
          value={wording}
          onChange={setWording}
          hasInitialFocus
          error={asked && isSame ? t('references.correction.same') : undefined}
        />
      </div>
      {!isSame && <WordChanges segments={segments} label={t('references.correction.changes')} language={record.language} />}
      <TextField
        label={t('references.correction.reason')}
        description={t('references.correction.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={asked && !reason.trim() ? t('references.correction.reasonMissing') : undefined}
      />
    </SaveDialog>
  )
}
