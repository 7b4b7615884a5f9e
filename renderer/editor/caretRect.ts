import { getDOMSelection, type LexicalEditor } from 'lexical'

/** Where the moving end of the selection is drawn; null where there is none in the text. */
export function caretRect(editor: LexicalEditor): DOMRect | null {
  const selection = getDOMSelection(window)
  const node = selection?.focusNode
  if (!selection || !node || !editor.getRootElement()?.contains(node)) return null
  const range = document.createRange()
  range.setStart(node, selection.focusOffset)
  const rect = range.getClientRects()[0] ?? (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect()
  return rect && rect.height > 0 ? rect : null
}
