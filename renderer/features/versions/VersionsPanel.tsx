import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId, DescribedText } from '../../../shared/model/text'
import type { TextState, VersionId, VersionRecord } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toast'
import { ClauseLifeView, type LivingClause } from './ClauseLifeView'
import { EditVersionDialog } from './EditVersionDialog'
import { RestoreDialog } from './RestoreDialog'
import { VersionEntry } from './VersionEntry'
import styles from './VersionsPanel.module.css'

export interface VersionsPanelProps {
  text: DescribedText
  /** The clause selected in the draft, as it stands. */
  clause: LivingClause | null
  /** Sends what was typed and not yet saved. */
  flush: () => Promise<void>
  onSave: () => void
  onOpen: (id: VersionId) => void
  onOpenText: (id: TextId) => void
  onCompare: (left: TextState, right: TextState) => Promise<void>
}

/** The versions of a draft, newest first, or the life of its selected clause through them. */
export function VersionsPanel({ text, clause, flush, onSave, onOpen, onOpenText, onCompare }: VersionsPanelProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<'versions' | 'clause'>('versions')
  const [dialog, setDialog] = useState<{ kind: 'restore' | 'edit'; version: VersionRecord } | null>(null)
  const { data: versions, error } = useQuery(orpc.version.list.queryOptions({ input: { textId: text.id } }))
  const branch = useMutation(
    orpc.text.create.mutationOptions({
      onSuccess: (created) => {
        showToast(t('versions.branched', { title: created.title }))
        onOpenText(created.id)
      },
      onError: (failed) => showToast(sentenceOf(t, failed)),
    }),
  )
  const branchFrom = ({ id, name }: VersionRecord): void => {
    const title = t('versions.branchTitle', { title: text.title, name }).slice(0, 500)
    branch.mutate({ title, language: text.language, from: { version: id } })
  }
  const close = (): void => setDialog(null)
  return (
    <div className={styles.panel}>
      <Button onPress={onSave}>{t('versions.saveDialog.title')}</Button>
      {text.branchedFrom && (
        <p className={styles.explanation}>
          {text.branchedFrom.version === null
            ? t('versions.branchedFromText', { title: text.branchedFrom.title })
            : t('versions.branchedFrom', { title: text.branchedFrom.title, name: text.branchedFrom.version })}
        </p>
      )}
      <Choices
        label={t('versions.show')}
        direction="row"
        choices={[
          { value: 'versions', label: t('versions.showVersions') },
          { value: 'clause', label: t('versions.showClause') },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown === 'clause' ? (
        <ClauseLifeView textId={text.id} clause={clause} onOpenVersion={onOpen} onOpenText={onOpenText} />
      ) : (
        <>
          {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
          {versions?.length === 0 && <EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>}
          <ol className={styles.list}>
            {versions?.map((version) => (
              <VersionEntry
                key={version.id}
                version={version}
                onOpen={() => onOpen(version.id)}
                onCompare={() => void onCompare({ version: version.id }, { text: text.id })}
                onRestore={() => setDialog({ kind: 'restore', version })}
                onEdit={() => setDialog({ kind: 'edit', version })}
                onBranch={() => branchFrom(version)}
              />
            ))}
          </ol>
        </>
      )}
      {dialog?.kind === 'restore' && <RestoreDialog version={dialog.version} flush={flush} onClose={close} />}
      {dialog?.kind === 'edit' && <EditVersionDialog version={dialog.version} onClose={close} />}
    </div>
  )
}
