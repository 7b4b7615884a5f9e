import { useSyncExternalStore } from 'react'
import type { FootnoteHandle } from '../../editor/footnotes/footnoteHandle'
import { NoteList } from '../../ui/NoteList'
import { NotePopover } from './NotePopover'

export interface DraftNotesProps {
  notes: FootnoteHandle
  /** The text's language. */
  language: string
}

/** The footnotes of a draft at the foot of its page, and the one being written beside its mark. */
export function DraftNotes({ notes, language }: DraftNotesProps) {
  const list = useSyncExternalStore(notes.subscribe, notes.current)
  const opened = useSyncExternalStore(notes.subscribe, notes.opened)
  const note = list.find(({ id }) => id === opened)
  return (
    <>
      <NoteList
        notes={list}
        language={language}
        onPress={(id) => {
          notes.goTo(id)
          notes.open(id)
        }}
      />
      {note && <NotePopover key={note.id} note={note} notes={notes} language={language} />}
    </>
  )
}
