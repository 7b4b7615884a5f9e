import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId } from '../../../shared/model/text'
import type { TextState, VersionId, VersionRecord } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { dateAndTime } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { RestoreDialog } from './RestoreDialog'
import styles from './VersionsPanel.module.css'

export interface VersionsPanelProps {
  textId: TextId
  /** Sends what was typed and not yet saved. */
  flush: () => Promise<void>
  onSave: () => void
  onOpen: (id: VersionId) => void
  onCompare: (left: TextState, right: TextState) => Promise<void>
}

/** The versions of a draft, newest first. */
export function VersionsPanel({ textId, flush, onSave, onOpen, onCompare }: VersionsPanelProps) {
  const { t, i18n } = useTranslation()
  const [restoring, setRestoring] = useState<VersionRecord | null>(null)
  const { data, error } = useQuery(orpc.version.list.queryOptions({ input: { textId } }))
  const versions = (data ?? []).toSorted((a, b) => b.createdAt - a.createdAt)
  return (
    <div className={styles.panel}>
      <Button onPress={onSave}>{t('versions.saveDialog.title')}</Button>
      {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
      {data?.length === 0 && <EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>}
      <ol className={styles.list}>
        {versions.map((version) => (
          <li key={version.id} className={styles.version}>
            <h3 className={styles.name}>
              {version.name} {version.automatic && <Badge>{t('versions.automatic')}</Badge>}
            </h3>
            <p className={styles.facts}>
              {dateAndTime(version.createdAt, i18n.language)} · {t('common.clauses', { count: version.clauses })}
            </p>
            {version.note && <p className={styles.note}>{version.note}</p>}
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={t('versions.readVersion', { name: version.name })}
                onPress={() => onOpen(version.id)}
              >
                {t('versions.read')}
              </Button>
              <Button
                size="small"
                aria-label={t('versions.compareWithCurrent', { name: version.name })}
                onPress={() => void onCompare({ version: version.id }, { text: textId })}
              >
                {t('versions.compare')}
              </Button>
              <Button
                size="small"
                aria-label={t('versions.restoreVersion', { name: version.name })}
                onPress={() => setRestoring(version)}
              >
                {t('versions.restore')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {restoring && (
        <RestoreDialog version={restoring} flush={flush} onClose={() => setRestoring(null)} />
      )}
    </div>
  )
}
