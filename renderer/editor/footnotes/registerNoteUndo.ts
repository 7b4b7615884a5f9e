import {
  COMMAND_PRIORITY_EDITOR,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type EditorState,
  type LexicalEditor,
} from 'lexical'

/** Milliseconds without a key after which what is typed is another step. */
const PAUSE = 1000

/** Undo and redo in the small editor of a note: whole states, what is typed without a pause being one step. */
export function registerNoteUndo(editor: LexicalEditor): () => void {
  const past: EditorState[] = []
  let undone: EditorState[] = []
  let changedAt = -Infinity

  const turn = (from: EditorState[], to: EditorState[]): true => {
    const state = from.pop()
    if (state) {
      to.push(editor.getEditorState())
      changedAt = -Infinity
      editor.setEditorState(state, { tag: HISTORIC_TAG })
    }
    return true
  }

  return mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0
      if (!changed || tags.has(HISTORIC_TAG) || tags.has(HISTORY_MERGE_TAG)) return
      if (Date.now() - changedAt > PAUSE) past.push(prevEditorState)
      changedAt = Date.now()
      undone = []
    }),
    editor.registerCommand(UNDO_COMMAND, () => turn(past, undone), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => turn(undone, past), COMMAND_PRIORITY_EDITOR),
  )
}
