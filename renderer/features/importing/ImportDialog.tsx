import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../../shared/failure'
import type { CatalogueRecord } from '../../../shared/model/catalogue'
import { LARGEST_IMPORT_BYTES, type Duplicate, type ImportPreview } from '../../../shared/model/importing'
import type { TextId, TextKind, DescribedText } from '../../../shared/model/text'
import { client } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ProgressBar } from '../../ui/ProgressBar'
import { textsAmong } from './droppedFiles'
import { DuplicatesFound } from './DuplicatesFound'
import { FileChooser } from './FileChooser'
import { FolderImportDialog } from './FolderImportDialog'
import { formerName } from './formerName'
import { asNewer, asTextOf, draftImport, findProblems, type ImportDraft } from './importDraft'
import styles from './ImportDialog.module.css'
import { ImportPreviewForm } from './ImportPreviewForm'
import { useStoring, type Imported } from './useStoring'

export interface ImportDialogProps {
  texts: readonly DescribedText[]
  /** What the import is for, where that is known before the file is. */
  purpose: { kind: 'newer' | 'languageOf' | 'merge'; of: TextId } | null
  /** The call of the catalogue whose text is being added. */
  record: CatalogueRecord | null
  flush: () => Promise<void>
  onClose: () => void
  onOpen: (id: TextId) => void
  onImported: (imported: Imported) => void
}

const MEGABYTE = 1024 * 1024

/** From a file to a text in the library; nothing is stored before the clauses have been seen. */
export function ImportDialog(props: ImportDialogProps) {
  const { texts, purpose, record, flush, onClose, onOpen, onImported } = props
  const { t, i18n } = useTranslation()
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const [asked, setAsked] = useState(false)
  const [several, setSeveral] = useState<{ files: File[]; others: number } | null>(null)
  const newerOf = (of: DescribedText, read: ImportDraft): ImportDraft => asNewer(read, of, formerName(t, of, i18n.language))

  const begin = (read: ImportPreview): ImportDraft => {
    if (record) return asTextOf(record, draftImport(read))
    const started = draftImport(read)
    const of = texts.find(({ id }) => id === purpose?.of)
    if (!purpose || !of) return started
    if (purpose.kind === 'newer') return newerOf(of, started)
    if (purpose.kind === 'merge') return { ...started, place: 'merge', target: of.id }
    return { ...started, languageOf: of.language === read.language ? null : of.id }
  }
  const preview = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST_IMPORT_BYTES) {
        throw new Failure('file_too_large', { name: file.name, limit: LARGEST_IMPORT_BYTES / MEGABYTE })
      }
      return client.import.preview({ file })
    },
    onMutate: () => setDraft(null),
    onSuccess: (read) => setDraft(begin(read)),
  })
  const duplicates = useQuery({
    queryKey: ['duplicates', preview.submittedAt],
    queryFn: () => client.import.findDuplicates({ clauses: preview.data?.clauses ?? [] }),
    enabled: preview.data !== undefined,
    staleTime: Infinity,
  })
  const store = useStoring({ texts, flush, onDone: onImported })
  const submit = (): void => {
    setAsked(true)
    const file = preview.variables
    if (draft && file && findProblems(draft).size === 0) store.mutate({ draft, file })
  }
  const into = ({ textId, kind }: Duplicate): void => {
    const of = texts.find(({ id }) => id === textId)
    if (!draft || !of) return
    setDraft(kind === 'reference' ? newerOf(of, draft) : { ...draft, place: 'merge', target: of.id })
  }
  const take = (files: readonly File[]): void => {
    store.reset()
    setAsked(false)
    if (files.length === 1) preview.mutate(files[0]!)
    else setSeveral(textsAmong(files))
  }
  const error = store.error ?? preview.error
  const [kind, setKind] = useState<TextKind>('reference')
  if (several) {
    return <FolderImportDialog {...several} kind={kind} onKind={setKind} onClose={onClose} onOpen={onOpen} />
  }
  return (
    <Dialog
      title={t('importing.title')}
      size={draft ? 'wide' : 'normal'}
      isOpen
      isDismissable={!store.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={store.isPending}>
            {t('common.cancel')}
          </Button>
          {draft && (
            <Button look="primary" onPress={submit} isDisabled={store.isPending}>
              {t(submitKey(draft))}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        <FileChooser isCompact={draft !== null} error={error ? sentenceOf(t, error) : null} onFiles={take} />
        {preview.isPending && (
          <ProgressBar label={t('importing.reading', { name: preview.variables.name })} />
        )}
        {store.isPending && <ProgressBar label={t('importing.storing')} />}
        {draft && (
          <ImportPreviewForm
            draft={draft}
            texts={texts}
            onChange={setDraft}
            showErrors={asked}
            found={
              draft.target === null && duplicates.data && (
                <DuplicatesFound duplicates={duplicates.data} onOpen={onOpen} onInto={into} />
              )
            }
          />
        )}
      </div>
    </Dialog>
  )
}

function submitKey({ place, merging }: ImportDraft) {
  if (place === 'newer') return 'importing.storeNewer'
  if (place === 'merge') return merging === 'take' ? 'importing.compareFirst' : 'importing.storeMerged'
  return 'importing.store'
}
