import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { $selectedClause } from './document'

/**
 * Marks the element of the clause the caret is in with `data-selected`, and tells its key when it is
 * another one. It stays selected while the focus is elsewhere: the panels beside the text go on
 * concerning it.
 */
export function registerSelectedClause(
  editor: LexicalEditor,
  listener: (key: NodeKey | null) => void,
): () => void {
  let selected: NodeKey | null = null
  let drawn: HTMLElement | null = null

  const draw = (): void => {
    const element = selected === null ? null : editor.getElementByKey(selected)
    if (element === drawn) return
    drawn?.removeAttribute('data-selected')
    element?.setAttribute('data-selected', '')
    drawn = element
  }

  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      const key = editorState.read(() => $selectedClause()?.getKey() ?? null)
      const kept = selected !== null && editor.getElementByKey(selected) !== null ? selected : null
      const next = key ?? kept
      const other = next !== selected
      selected = next
      draw()
      if (other) listener(selected)
    }),
    editor.registerRootListener(draw),
  )
}
