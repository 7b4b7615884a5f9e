import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeInWording } from '../../../shared/comments/placeInWording'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import { LONGEST_REMARK, type PassageRange, type Thread } from '../../../shared/model/comment'
import type { TextId } from '../../../shared/model/text'
import { client } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { TextField } from '../../ui/TextField'
import { WritingForm } from '../../ui/WritingForm'
import styles from './CommentsPanel.module.css'

/** What is about to be commented on, as it stood when that was begun. */
export interface CommentTarget {
  clauseId: ClauseId
  wording: string
  /** Null for the whole clause. */
  range: PassageRange | null
}

export interface NewCommentProps {
  textId: TextId
  /** The text's language. */
  language: string
  target: CommentTarget
  /** Null: it was never asked whose comments are written here. */
  author: string | null
  /** Stores what was typed in the text; the comment names words of it. */
  flush: () => Promise<void>
  /** The clauses as they are at this moment. */
  readClauses: () => readonly Clause[]
  onAdded: (thread: Thread) => void
  onCancel: () => void
}

/** Writes a comment on the target; asks once whose comments they are. */
export function NewComment(props: NewCommentProps) {
  const { textId, language, target, author, flush, readClauses, onAdded, onCancel } = props
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [error, setError] = useState<unknown>(null)
  const { clauseId, wording, range } = target
  const add = async (body: string): Promise<boolean> => {
    try {
      await flush()
      // The name goes first: the core writes it beside the comment.
      if (author === null) await client.settings.update({ author: name.trim() })
      const now = plainText(readClauses().find(({ id }) => id === clauseId)?.content ?? [])
      const place = range && placeInWording({ wording, ...range }, now, language)
      const words = place && place.start < place.end ? { start: place.start, end: place.end } : null
      onAdded(await client.comment.add({ textId, clauseId, range: words, body }))
      return true
    } catch (thrown) {
      setError(thrown)
      return false
    }
  }
  return (
    <section className={styles.compose} aria-label={t('comments.add')}>
      <p className={styles.on}>
        {t('comments.on')}{' '}
        {range ? (
          <q className={styles.quote} lang={language}>
            {wording.slice(range.start, range.end)}
          </q>
        ) : (
          <span className={styles.whole}>{t('comments.wholeClause')}</span>
        )}
      </p>
      <WritingForm
        place={`comment ${textId}`}
        label={t('comments.body')}
        labelHidden
        send={t('comments.send')}
        longest={LONGEST_REMARK}
        error={error ? sentenceOf(t, error) : undefined}
        hasInitialFocus
        onSend={add}
        onCancel={onCancel}
      >
        {author === null && (
          <TextField
            label={t('comments.author')}
            description={t('comments.authorHint')}
            value={name}
            onChange={setName}
            maxLength={120}
          />
        )}
      </WritingForm>
    </section>
  )
}
