import { Check, RotateCcw } from 'lucide-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as PlainButton } from 'react-aria-components/Button'
import type { PlacedThread } from '../../../shared/comments/placedThreads'
import { LONGEST_REMARK } from '../../../shared/model/comment'
import { Button } from '../../ui/Button'
import { WritingForm } from '../../ui/WritingForm'
import styles from './CommentsPanel.module.css'
import { RemarkItem } from './RemarkItem'
import type { CommentChanges } from './useCommentChanges'

interface ThreadCardProps {
  placed: PlacedThread
  /** The text's language. */
  language: string
  /** The name comments are written under now; null for none. */
  author: string | null
  /** It is about the clause the caret is in. */
  current: boolean
  changes: CommentChanges
  onJump: () => void
}

/** One comment with its replies, and what it is about. */
export const ThreadCard = memo(function ThreadCard({ placed, language, author, current, changes, onJump }: ThreadCardProps) {
  const { t } = useTranslation()
  const [replying, setReplying] = useState(false)
  const { thread, clause, wordsGone } = placed
  const { resolved, remarks } = thread
  const place = clause?.label ? t('comments.clauseLabel', { label: clause.label }) : clause?.opening || t('comments.noLabel')
  const about = thread.anchor.scope === 'clause' && clause ? t('comments.wholeClause') : thread.quote
  const first = remarks[0]?.author ?? t('comments.nobody')
  return (
    <article className={styles.card} data-current={current || undefined} data-resolved={resolved ? '' : undefined}>
      <header className={styles.about}>
        {clause ? (
          <PlainButton className={styles.jump} aria-label={t('comments.goTo', { place: `${place}, ${about}` })} onPress={onJump}>
            <span className={styles.place}>{place}</span>
            {thread.anchor.scope === 'clause' ? (
              <span className={styles.whole}>{about}</span>
            ) : (
              <q className={wordsGone ? styles.lostQuote : styles.quote} lang={language}>
                {about}
              </q>
            )}
          </PlainButton>
        ) : (
          <q className={styles.lostQuote} lang={language}>
            {about}
          </q>
        )}
        {wordsGone && <p className={styles.gone}>{t('comments.wordsGone')}</p>}
      </header>
      <ol className={styles.remarks}>
        {remarks.map((remark) => (
          <RemarkItem
            key={remark.id}
            remark={remark}
            own={remark.author === author}
            onEdit={(body) => changes.edit(remark, body)}
            onRemove={() => void changes.remove(thread, remark)}
          />
        ))}
      </ol>
      {resolved && (
        <p className={styles.resolved}>
          <Check size={13} aria-hidden />
          {resolved.by ? t('comments.resolvedBy', { author: resolved.by }) : t('comments.resolved')}
        </p>
      )}
      {replying ? (
        <WritingForm
          place={`reply ${thread.id}`}
          label={t('comments.replyTo', { author: first })}
          labelHidden
          send={t('comments.reply')}
          longest={LONGEST_REMARK}
          hasInitialFocus
          onCancel={() => setReplying(false)}
          onSend={async (body) => {
            const kept = await changes.reply(thread, body)
            if (kept) setReplying(false)
            return kept
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="small" aria-label={t('comments.replyTo', { author: first })} onPress={() => setReplying(true)}>
            {t('comments.reply')}
          </Button>
          <Button size="small" look="quiet" onPress={() => void changes.resolve(thread, !resolved)}>
            {resolved ? <RotateCcw size={13} aria-hidden /> : <Check size={13} aria-hidden />}
            {resolved ? t('comments.reopen') : t('comments.resolve')}
          </Button>
        </div>
      )}
    </article>
  )
})
