import { $isTextNode, getDOMTextNode, type LexicalEditor } from 'lexical'
import type { Range as TextRange } from '../../../shared/model/search'
import type { ClauseNode } from '../ClauseNode'

/** The range on the page of a stretch of a clause's plain text; null where it is not drawn. */
export function $domRange(editor: LexicalEditor, clause: ClauseNode, { start, end }: TextRange): Range | null {
  const range = new Range()
  let isStarted = false
  let at = 0
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    const text = $isTextNode(child) ? getDOMTextNode(editor.getElementByKey(child.getKey())) : null
    if (text && text.length === size) {
      if (!isStarted && start < at + size) {
        range.setStart(text, Math.max(0, start - at))
        isStarted = true
      }
      if (isStarted && end <= at + size) {
        range.setEnd(text, Math.max(0, end - at))
        return range
      }
    }
    at += size
  }
  return null
}
