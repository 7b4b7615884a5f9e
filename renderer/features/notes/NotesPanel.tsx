import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacedText } from '../../../shared/comments/placedThreads'
import type { ClauseId } from '../../../shared/model/clause'
import { LONGEST_REMARK } from '../../../shared/model/comment'
import type { TextId } from '../../../shared/model/text'
import { sentenceOf } from '../../api/failure'
import { Choices } from '../../ui/Choices'
import { Notice } from '../../ui/Notice'
import { useKeysInside } from '../../ui/useKeysInside'
import { WritingForm } from '../../ui/WritingForm'
import { NoteCard } from './NoteCard'
import styles from './NotesPanel.module.css'
import { useNoteChanges, useNotes } from './useNotes'

export interface NotesPanelProps {
  textId: TextId
  text: PlacedText
  /** The clause the caret is in. */
  selected: ClauseId | null
  /** Stores what was typed in the text; a note may be on a clause just written. */
  flush: () => Promise<void>
  onJump: (clause: ClauseId) => void
  /** Back to the text, where the caret was. */
  onLeave: () => void
}

/** What is written for oneself beside a draft, and the promise that it stays there. */
export function NotesPanel({ textId, text, selected, flush, onJump, onLeave }: NotesPanelProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<'clause' | 'draft'>('clause')
  const { notes, error } = useNotes(textId, text)
  const changes = useNoteChanges(textId, flush)
  const on = selected === null ? 'draft' : wanted
  const panel = useKeysInside<HTMLDivElement>((event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  })
  return (
    <div className={styles.panel} ref={panel}>
      <p className={styles.never}>
        <LockKeyhole size={15} aria-hidden />
        <span>{t('notes.never')}</span>
      </p>
      <WritingForm
        place={`note on ${textId}`}
        label={t('notes.body')}
        send={t('notes.send')}
        longest={LONGEST_REMARK}
        onSend={(body) => changes.add(on === 'clause' ? selected : null, body)}
      >
        {selected !== null && (
          <Choices
            label={t('notes.on')}
            direction="row"
            choices={[
              { value: 'clause', label: t('notes.targets.clause') },
              { value: 'draft', label: t('notes.targets.draft') },
            ]}
            value={on}
            onChange={setWanted}
          />
        )}
      </WritingForm>
      {error ? <Notice tone="error">{sentenceOf(t, error)}</Notice> : null}
      {notes?.length === 0 && <p className={styles.nothing}>{t('notes.none')}</p>}
      {notes && notes.length > 0 && (
        <ol className={styles.list} aria-label={t('notes.list')}>
          {notes.map((placed) => (
            <li key={placed.note.id}>
              <NoteCard
                placed={placed}
                current={selected !== null && placed.note.anchor?.clauseId === selected}
                changes={changes}
                onJump={() => placed.note.anchor && onJump(placed.note.anchor.clauseId)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
