import type { LexicalEditor } from 'lexical'

/** While something long is done to the draft nothing is to be typed in it. */
export function setWaiting(editor: LexicalEditor, waits: boolean): void {
  // Lexical stops listening; what the browser would do by itself must be stopped as well.
  editor.setEditable(!waits)
  const root = editor.getRootElement()
  root?.setAttribute('contenteditable', String(!waits))
  root?.setAttribute('aria-busy', String(waits))
}
