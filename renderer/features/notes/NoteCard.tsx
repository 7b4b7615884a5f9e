import { LockKeyhole, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as PlainButton } from 'react-aria-components/Button'
import { LONGEST_REMARK } from '../../../shared/model/comment'
import { dateAndTime, timeAgo } from '../../ui/dates'
import { IconButton } from '../../ui/IconButton'
import { useNow } from '../../ui/useNow'
import { WritingForm } from '../../ui/WritingForm'
import styles from './NotesPanel.module.css'
import type { NoteChanges, PlacedNote } from './useNotes'

interface NoteCardProps {
  placed: PlacedNote
  current: boolean
  changes: NoteChanges
  onJump: () => void
}

/** As many characters of a note as name it. */
const NAMED_BY = 40

export function NoteCard({ placed, current, changes, onJump }: NoteCardProps) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const [editing, setEditing] = useState(false)
  const { note, clause } = placed
  const words = note.body.length > NAMED_BY ? `${note.body.slice(0, NAMED_BY)}…` : note.body
  const place = clause?.label ? t('notes.clauseLabel', { label: clause.label }) : clause?.opening || t('notes.noLabel')
  return (
    <article className={styles.note} data-current={current || undefined}>
      <header className={styles.head}>
        <LockKeyhole size={13} aria-hidden />
        {clause ? (
          <PlainButton className={styles.jump} aria-label={t('notes.goTo', { place })} onPress={onJump}>
            {place}
          </PlainButton>
        ) : (
          <span className={styles.where}>{t(note.anchor ? 'notes.gone' : 'notes.onDraft')}</span>
        )}
        <span className={styles.tools}>
          {!editing && (
            <IconButton label={t('notes.editNote', { words })} onPress={() => setEditing(true)}>
              <Pencil size={13} aria-hidden />
            </IconButton>
          )}
          <IconButton label={t('notes.removeNote', { words })} onPress={() => void changes.remove(note)}>
            <Trash2 size={13} aria-hidden />
          </IconButton>
        </span>
      </header>
      {editing ? (
        <WritingForm
          place={`note ${note.id}`}
          label={t('notes.body')}
          labelHidden
          send={t('notes.send')}
          initial={note.body}
          longest={LONGEST_REMARK}
          hasInitialFocus
          onCancel={() => setEditing(false)}
          onSend={async (body) => {
            const kept = await changes.edit(note, body)
            if (kept) setEditing(false)
            return kept
          }}
        />
      ) : (
        <p className={styles.body} dir="auto">
          {note.body}
        </p>
      )}
      <p className={styles.facts}>
        <time dateTime={new Date(note.createdAt).toISOString()} title={dateAndTime(note.createdAt, i18n.language)}>
          {timeAgo(note.createdAt, now, i18n.language)}
        </time>
        {note.editedAt !== null && ` · ${t('notes.edited')}`}
      </p>
    </article>
  )
}
