import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { mark, type Mark } from '../../shared/model/inline'

/** Tells which marks the selection has, or typing would get, when these become others. */
export function registerSelectionMarks(editor: LexicalEditor, listener: (marks: readonly Mark[]) => void): () => void {
  let last = ''
  return editor.registerUpdateListener(({ editorState }) => {
    const marks = editorState.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? mark.options.filter((name) => selection.hasFormat(name)) : []
    })
    const key = marks.join()
    if (key === last) return
    last = key
    listener(marks)
  })
}
