import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacedText, PlacedThread } from '../../../shared/comments/placedThreads'
import type { ClauseId } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { modifiers } from '../../ui/modifiers'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { Select } from '../../ui/Select'
import { useKeysInside } from '../../ui/useKeysInside'
import styles from './CommentsPanel.module.css'
import { NewComment, type CommentTarget, type NewCommentProps } from './NewComment'
import { ThreadCard } from './ThreadCard'
import { useCommentChanges } from './useCommentChanges'
import { useThreads } from './useThreads'

const FILTERS = ['open', 'resolved', 'all', 'clause'] as const
type Filter = (typeof FILTERS)[number]

export interface CommentsPanelProps extends Pick<NewCommentProps, 'textId' | 'author' | 'flush' | 'readClauses'> {
  text: PlacedText
  /** The clause the caret is in. */
  selected: ClauseId | null
  /** What a comment is being written on; null while none is. */
  target: CommentTarget | null
  /** Begins a comment on what is selected. */
  onBegin: () => void
  onEnd: () => void
  onJump: (clause: ClauseId, range: PassageRange | null) => void
  /** Back to the text, where the caret was. */
  onLeave: () => void
}

/** The comments on a draft in the order of its text, and those whose clause is gone. */
export function CommentsPanel(props: CommentsPanelProps) {
  const { textId, text, selected, target, author, flush, readClauses, onBegin, onEnd, onJump, onLeave } = props
  const { t } = useTranslation()
  const [filter, setFilter] = useState<Filter>('open')
  const { threads, error } = useThreads(textId, text)
  const changes = useCommentChanges(textId)
  const filters: Record<Filter, string> = {
    open: t('comments.filters.open'),
    resolved: t('comments.filters.resolved'),
    all: t('comments.filters.all'),
    clause: t('comments.filters.clause'),
  }
  const keys = modifiers(t)
  const shortcut = `${keys.mod} ${keys.alt} M`

  const leave = (): void => {
    onEnd()
    onLeave()
  }
  const panel = useKeysInside<HTMLDivElement>((event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  })
  const shown = (threads ?? []).filter((placed) => passes(placed, filter, selected))
  const [standing, gone] = [shown.filter(({ clause }) => clause), shown.filter(({ clause }) => !clause)]
  const card = (placed: PlacedThread) => (
    <li key={placed.thread.id}>
      <ThreadCard
        placed={placed}
        language={text.language}
        author={author || null}
        current={placed.clause !== null && placed.thread.anchor.clauseId === selected}
        changes={changes}
        onJump={() => onJump(placed.thread.anchor.clauseId, placed.range)}
      />
    </li>
  )
  return (
    <div className={styles.panel} ref={panel}>
      <div className={styles.bar}>
        <Button size="small" tip={t('comments.addHint')} shortcut={shortcut} isDisabled={selected === null} onPress={onBegin}>
          <MessageSquarePlus size={14} aria-hidden />
          {t('comments.add')}
        </Button>
        <Select
          label={t('comments.filter')}
          labelHidden
          size="compact"
          options={FILTERS.map((value) => ({ value, label: filters[value] }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {target && (
        <NewComment
          // Another target is another comment: it takes the focus again.
          key={`${target.clauseId} ${target.range?.start} ${target.range?.end}`}
          textId={textId}
          language={text.language}
          target={target}
          author={author}
          flush={flush}
          readClauses={readClauses}
          onAdded={(thread) => {
            changes.remember(thread)
            if (filter === 'resolved') setFilter('open')
            leave()
          }}
          onCancel={leave}
        />
      )}
      {error ? <Notice tone="error">{sentenceOf(t, error)}</Notice> : null}
      {!threads && !error && <ProgressBar label={t('common.loading')} />}
      {threads?.length === 0 && !target && (
        <EmptyState title={t('comments.none')}>{t('comments.noneText', { keys: shortcut })}</EmptyState>
      )}
      {threads && threads.length > 0 && shown.length === 0 && <p className={styles.nothing}>{t('comments.noneShown')}</p>}
      {standing.length > 0 && (
        <ol className={styles.list} aria-label={t('comments.list')}>
          {standing.map(card)}
        </ol>
      )}
      {gone.length > 0 && (
        <section className={styles.goneSection}>
          <h3 className={styles.goneTitle}>{t('comments.gone')}</h3>
          <p className={styles.gone}>{t('comments.goneText')}</p>
          <ol className={styles.list} aria-label={t('comments.gone')}>
            {gone.map(card)}
          </ol>
        </section>
      )}
    </div>
  )
}

function passes({ thread, clause }: PlacedThread, filter: Filter, selected: ClauseId | null): boolean {
  switch (filter) {
    case 'open':
      return !thread.resolved
    case 'resolved':
      return thread.resolved !== null
    case 'all':
      return true
    case 'clause':
      return clause !== null && thread.anchor.clauseId === selected
  }
}
