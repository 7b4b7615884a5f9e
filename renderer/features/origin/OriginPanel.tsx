import { useQuery } from '@tanstack/react-query'
import { GitBranch } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import type { Origin, OriginId } from '../../../shared/model/origin'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { OriginCard } from './OriginCard'
import styles from './OriginPanel.module.css'
import { ProposedCard } from './ProposedCard'
import type { DraftNews } from './useSourceNews'

/** What is to be given back of an origin's wording: all of it, or one change as it was counted in this text of the clause. */
export interface Restoring {
  clauseId: ClauseId
  origin: Origin
  which: 'all' | { change: number; text: string }
}

export interface OriginPanelProps {
  /** The clause selected in the draft, as it stands. */
  clause: {
    id: ClauseId
    origins: readonly OriginId[]
    text: string
    content: InlineContent
    language: LanguageTag
  } | null
  /** Shows the source beside the draft. */
  onOpen: (textId: TextId, clauseId: ClauseId) => void
  /** Shows how the clause travelled from text to text. */
  onGenealogy: () => void
  /** Gives a clause the agreed words back; null where the draft cannot be written. */
  onRestore: ((restoring: Restoring) => void) | null
  /** What became of the sources of the draft, and what has a clause follow one. */
  news: DraftNews
  onRenew: ((renewing: Renewing) => void) | null
  /** The draft that is open, and what has a clause of it name an origin; null where it cannot be written. */
  draft: { id: TextId; onDeclare: (clauseId: ClauseId, origin: Origin) => void } | null
}

/** A clause that is to follow its source as it stands now. */
export interface Renewing {
  clauseId: ClauseId
  former: Origin
  present: Origin
}

/** Where the selected clause's wording was taken from, and how far it has moved since. */
export function OriginPanel({ clause: selected, onOpen, onGenealogy, onRestore, news, onRenew, draft }: OriginPanelProps) {
  const { t } = useTranslation()
  // Comparing follows the typing; it must not hold it up.
  const clause = useDeferredValue(selected)
  const ids = [...(clause?.origins ?? [])]
  const { data, error } = useQuery(orpc.origin.list.queryOptions({ input: { ids }, enabled: ids.length > 0 }))

  if (!clause) return <EmptyState title={t('origin.noClause')} />
  if (ids.length === 0) {
    return (
      <>
        <EmptyState title={t('origin.none')}>{t('origin.noneHint')}</EmptyState>
        {draft && (
          <section className={styles.panel}>
            <ProposedCard
              key={clause.id}
              draft={draft.id}
              clause={clause}
              language={clause.language}
              onDeclare={(origin) => draft.onDeclare(clause.id, origin)}
            />
          </section>
        )}
      </>
    )
  }
  if (error || !data) {
    return (
      <div className={styles.panel}>
        {error ? <Notice tone="error">{sentenceOf(t, error)}</Notice> : <ProgressBar label={t('common.loading')} />}
      </div>
    )
  }
  const lost = ids.length - data.length
  return (
    <section className={styles.panel} aria-label={t('origin.heading')}>
      {data.map((origin) => (
        <OriginCard
          key={origin.id}
          origin={origin}
          text={clause.text}
          content={clause.content}
          language={clause.language}
          onOpen={() => onOpen(origin.textId, origin.clauseId)}
          onRestore={
            onRestore &&
            ((which) =>
              onRestore({ clauseId: clause.id, origin, which: which === 'all' ? which : { change: which, text: clause.text } }))
          }
          news={news.of(origin.id)}
          onRenew={onRenew && ((present) => onRenew({ clauseId: clause.id, former: origin, present }))}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" look="quiet" onPress={onGenealogy}>
          <GitBranch size={13} aria-hidden />
          {t('commands.clause.genealogy')}
        </Button>
      </div>
      {lost > 0 && <Notice tone="warning">{t('origin.lost', { count: lost })}</Notice>}
    </section>
  )
}
