import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_REMARK, type Remark } from '../../../shared/model/comment'
import { dateAndTime, timeAgo } from '../../ui/dates'
import { IconButton } from '../../ui/IconButton'
import { useNow } from '../../ui/useNow'
import { WritingForm } from '../../ui/WritingForm'
import styles from './CommentsPanel.module.css'

interface RemarkItemProps {
  remark: Remark
  /** Written under the present name, and so one's own. */
  own: boolean
  onEdit: (body: string) => Promise<boolean>
  onRemove: () => void
}

/** One comment or reply: who, when, what; one's own can be rewritten. */
export function RemarkItem({ remark, own, onEdit, onRemove }: RemarkItemProps) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const [editing, setEditing] = useState(false)
  const author = remark.author ?? t('comments.nobody')
  return (
    <li className={styles.remark}>
      <div className={styles.byline}>
        <strong className={remark.author ? styles.author : styles.nobody} title={author}>
          {author}
        </strong>
        <span className={styles.when}>
          <time dateTime={new Date(remark.createdAt).toISOString()} title={dateAndTime(remark.createdAt, i18n.language)}>
            {timeAgo(remark.createdAt, now, i18n.language)}
          </time>
          {remark.editedAt !== null && ` · ${t('comments.edited')}`}
        </span>
        <span className={styles.tools}>
          {own && !editing && (
            <IconButton label={t('comments.editRemark', { author })} onPress={() => setEditing(true)}>
              <Pencil size={13} aria-hidden />
            </IconButton>
          )}
          <IconButton label={t('comments.removeRemark', { author })} onPress={onRemove}>
            <Trash2 size={13} aria-hidden />
          </IconButton>
        </span>
      </div>
      {editing ? (
        <WritingForm
          place={`edit ${remark.id}`}
          label={t('comments.body')}
          labelHidden
          send={t('comments.edit')}
          initial={remark.body}
          longest={LONGEST_REMARK}
          hasInitialFocus
          onCancel={() => setEditing(false)}
          onSend={async (body) => {
            const kept = await onEdit(body)
            if (kept) setEditing(false)
            return kept
          }}
        />
      ) : (
        <p className={styles.body} dir="auto">
          {remark.body}
        </p>
      )}
    </li>
  )
}
