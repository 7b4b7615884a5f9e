import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextView } from '../../../shared/model/bracket'
import type { ClauseId } from '../../../shared/model/clause'
import { exportFormat, type ExportFormat } from '../../../shared/model/exporting'
import type { TextState } from '../../../shared/model/version'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { showToast } from '../../ui/toast'
import { downloadFile } from '../../api/downloadFile'
import { CommentsChoice } from './CommentsChoice'
import { OpenPassages } from './OpenPassages'
import { SupportersChoice } from './SupportersChoice'
import { ViewChoice } from './ViewChoice'

export interface ExportDialogProps {
  state: TextState
  /** The language of the text, for the passages quoted here. */
  language: string
  /** Sends what was typed and not yet saved, so that the file has it. */
  flush: () => Promise<void>
  onClose: () => void
  onGoTo: (clause: ClauseId) => void
}

/**
 * Says what is still open, then makes the file the user chose, announcing it where asked to.
 * It can be asked for before the text is checked: what is open and was not shown yet is refused by the core.
 */
export function ExportDialog({ state, language, flush, onClose, onGoTo }: ExportDialogProps) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [view, setView] = useState<TextView>('everything')
  const [withNotes, setWithNotes] = useState(false)
  const [withSupporters, setWithSupporters] = useState(false)
  const [withComments, setWithComments] = useState(false)
  const check = useQuery(
    orpc.export.check.queryOptions({
      input: { state, view },
      queryFn: async () => {
        await flush()
        return client.export.check({ state, view })
      },
      staleTime: 0,
      gcTime: 0,
      placeholderData: keepPreviousData,
    }),
  )
  const open = check.data?.unresolved ?? []
  const writesComments = withComments && format === 'docx'
  const make = useMutation({
    mutationFn: async () => {
      await flush()
      return client.export.make({
        state,
        format,
        unresolved: open.length > 0 ? 'announce' : 'refuse',
        view,
        notes: withNotes,
        supporters: withSupporters,
        comments: writesComments,
      })
    },
    onSuccess: (file) => {
      downloadFile(file)
      showToast(t('exporting.made', { name: file.name }))
      onClose()
    },
  })
  const error = make.error ?? check.error
  return (
    <Dialog
      title={t('exporting.title')}
      isOpen
      isDismissable={!make.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={make.isPending}>
            {open.length > 0 ? t('exporting.goBack') : t('common.cancel')}
          </Button>
          <Button look="primary" onPress={() => make.mutate()} isDisabled={make.isPending}>
            {open.length > 0 ? t('exporting.announce') : t('exporting.make')}
          </Button>
        </>
      }
    >
      <div className={form.form}>
        {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
        {check.isPending && <ProgressBar label={t('exporting.checking')} />}
        {check.data && (view !== 'everything' || open.length > 0) && (
          <ViewChoice
            view={view}
            onChange={setView}
            parties={check.data.parties}
            notes={check.data.notes}
            withNotes={withNotes}
            onNotes={setWithNotes}
          />
        )}
        {check.data && open.length === 0 && (
          <Notice tone="success">{t(writesComments ? 'exporting.cleanWithComments' : 'exporting.clean')}</Notice>
        )}
        {open.length > 0 && <OpenPassages open={open} language={language} onGoTo={onGoTo} />}
        {check.data?.digest && <Notice tone="warning">{t('exporting.digest')}</Notice>}
        {check.data && check.data.supporters > 0 && (
          <SupportersChoice check={check.data} listed={withSupporters} onChange={setWithSupporters} />
        )}
        <Choices
          label={t('exporting.format')}
          direction="row"
          value={format}
          onChange={setFormat}
          choices={exportFormat.options.map((value) => ({ value, label: t(`exporting.formats.${value}`) }))}
        />
        {check.data && check.data.comments > 0 && format === 'docx' && (
          <CommentsChoice count={check.data.comments} written={withComments} onChange={setWithComments} />
        )}
        {make.isPending && <ProgressBar label={t('exporting.making')} />}
      </div>
    </Dialog>
  )
}
