import { Bold, Italic, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { FORMAT_TEXT_COMMAND, type TextFormatType } from 'lexical'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { createNoteEditor, readNote } from '../../editor/footnotes/createNoteEditor'
import type { FootnoteHandle } from '../../editor/footnotes/footnoteHandle'
import type { DraftNote } from '../../editor/footnotes/registerDraftNotes'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { modifiers } from '../../ui/modifiers'
import styles from './NotePopover.module.css'

interface NotePopoverProps {
  note: DraftNote
  notes: FootnoteHandle
  /** The text's language. */
  language: string
}

/** Milliseconds without a key after which what is written in a note is kept. */
const PAUSE = 400

/** A note's words beside its mark, kept while they are written. Escape, a click elsewhere or the button leave it. */
export function NotePopover({ note, notes, language }: NotePopoverProps) {
  const { t } = useTranslation()
  const title = useId()
  const keys = modifiers(t)
  const [editor] = useState(() => createNoteEditor(note.content))
  const [mark] = useState(() => ({ current: notes.markOf(note.id) }))
  const left = useRef(false)
  const close = (): void => {
    if (left.current) return
    left.current = true
    notes.close(readNote(editor))
  }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => !left.current && notes.write(readNote(editor)), PAUSE)
    })
    return () => {
      clearTimeout(timer)
      unregister()
    }
  }, [editor, notes])
  const format = (name: TextFormatType) => (): void => {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, name)
    editor.focus()
  }
  return (
    <Popover
      className={styles.popover}
      triggerRef={mark}
      isOpen
      onOpenChange={(open) => !open && close()}
      placement="bottom"
      offset={6}
    >
      <Dialog className={styles.dialog} aria-labelledby={title}>
        <header className={styles.header}>
          <h2 id={title} className={styles.title}>
            {t('footnotes.note', { number: note.number })}
          </h2>
          <IconButton label={t('commands.mark.bold')} shortcut={`${keys.mod} B`} onPress={format('bold')}>
            <Bold size={14} aria-hidden />
          </IconButton>
          <IconButton label={t('commands.mark.italic')} shortcut={`${keys.mod} I`} onPress={format('italic')}>
            <Italic size={14} aria-hidden />
          </IconButton>
          <IconButton
            label={t('footnotes.remove')}
            onPress={() => {
              left.current = true
              notes.remove(note.id)
            }}
          >
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </header>
        <NoteField editor={editor} labelledBy={title} language={language} onLeave={close} />
        <Button size="small" look="primary" onPress={close}>
          {t('footnotes.done')}
        </Button>
      </Dialog>
    </Popover>
  )
}

interface NoteFieldProps {
  editor: ReturnType<typeof createNoteEditor>
  labelledBy: string
  language: string
  onLeave: () => void
}

function NoteField({ editor, labelledBy, language, onLeave }: NoteFieldProps) {
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    editor.setRootElement(field.current)
    editor.focus()
    return () => editor.setRootElement(null)
  }, [editor])
  return (
    <div
      ref={field}
      className={styles.field}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-labelledby={labelledBy}
      lang={language}
      // The browser's checker may send words to a server, or fetch dictionaries from one.
      spellCheck={false}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
    />
  )
}
