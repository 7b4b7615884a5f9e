import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compareContents } from '../../../shared/compare/compareContents'
import type { ClauseId } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import type { VersionId } from '../../../shared/model/version'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { WordChanges } from '../../ui/WordChanges'
import { lifeEvents } from './lifeEvents'
import { LifeEventEntry } from './LifeEventEntry'
import styles from './VersionsPanel.module.css'

/** The clause selected in the draft, as it stands. */
export interface LivingClause {
  id: ClauseId
  label: string
  content: InlineContent
  language: LanguageTag
}

interface ClauseLifeViewProps {
  textId: TextId
  clause: LivingClause | null
  onOpenVersion: (id: VersionId) => void
  onOpenText: (id: TextId) => void
}

/** How the selected clause came to stand as it does: its states through the versions, where its words came from, its like in other drafts. */
export function ClauseLifeView({ textId, clause: selected, onOpenVersion, onOpenText }: ClauseLifeViewProps) {
  const { t } = useTranslation()
  // Comparing follows the typing; it must not hold it up.
  const clause = useDeferredValue(selected)
  const clauseId = clause?.id ?? ''
  const { data, error } = useQuery(
    orpc.clause.life.queryOptions({ input: { textId, clauseId }, enabled: clause !== null }),
  )
  const events = useMemo(() => (data && clause ? lifeEvents(data, clause.content, clause.language) : []), [data, clause])

  if (!clause) return <EmptyState title={t('versions.life.noClause')} />
  if (error) return <Notice tone="error">{sentenceOf(t, error)}</Notice>
  if (!data) return <ProgressBar label={t('common.loading')} />
  return (
    <section className={styles.life} aria-label={t('versions.life.heading')}>
      {clause.label !== '' && <Badge tone="accent">{clause.label}</Badge>}
      {events.length === 1 && <p className={styles.explanation}>{t('versions.life.onlyNow')}</p>}
      <ol className={styles.events}>
        {events.map((event, index) => (
          <LifeEventEntry key={index} event={event} language={clause.language} onOpenVersion={onOpenVersion} />
        ))}
      </ol>
      {data.elsewhere.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('versions.life.elsewhere')}</h3>
          <ul className={styles.list}>
            {data.elsewhere.map((other) => (
              <li key={other.textId} className={styles.version}>
                <h4 className={styles.name}>{other.title}</h4>
                <WordChanges
                  segments={compareContents(clause.content, other.clause.content, clause.language)}
                  label={t('versions.life.changesThere')}
                  language={clause.language}
                />
                <div className={styles.actions}>
                  <Button
                    size="small"
                    aria-label={t('versions.life.openNamed', { title: other.title })}
                    onPress={() => onOpenText(other.textId)}
                  >
                    {t('versions.life.open')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
