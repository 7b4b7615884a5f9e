import type { LexicalEditor } from 'lexical'
import { useCallback, useEffect } from 'react'
import styles from './DraftEditor.module.css'

export interface DraftEditorProps {
  editor: LexicalEditor
  /** Its accessible name. */
  label: string
  /** The id of what explains its keys. */
  describedBy: string
  /** The text's language. */
  language: string
  /** Shown while there is nothing. */
  placeholder: string
  /** What a cross-reference says of itself: that it can be followed, or that what it named is gone. */
  references: { follow: string; broken: string }
  /** What a screen reader says before a row of a table, and where one of its cells ends and another begins. */
  table: { row: string; nextCell: string }
}

/** The place where the editor draws its clauses. React draws nothing inside. */
export function DraftEditor({ editor, label, describedBy, language, placeholder, references, table }: DraftEditorProps) {
  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      editor.setRootElement(element)
      return () => editor.setRootElement(null)
    },
    [editor],
  )
  // Generated content has no other way to the interface's language.
  useEffect(() => {
    const style = editor.getRootElement()?.style
    style?.setProperty('--table-row', JSON.stringify(table.row))
    style?.setProperty('--cell-edge', JSON.stringify(table.nextCell))
  }, [editor, table.row, table.nextCell])
  return (
    <div
      ref={mount}
      className={styles.editor}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-describedby={describedBy}
      aria-placeholder={placeholder}
      data-placeholder={placeholder}
      data-follow-reference={references.follow}
      data-broken-reference={references.broken}
      lang={language}
      // The browser's checker may send words to a server, or fetch dictionaries from one.
      spellCheck={false}
    />
  )
}
