import { $isTextNode, getDOMTextNode, type LexicalEditor } from 'lexical'
import type { Range as TextRange } from '../../../shared/model/search'
import type { ClauseNode } from '../ClauseNode'
import { $isFootnoteNode } from '../inline/FootnoteNode'

/**
 * Where characters of a clause's plain text are on the page; null when they are not drawn. Static: the
 * browser need not follow it through every edit, and a clause that changes is looked at again anyway.
 */
export function $domRange(editor: LexicalEditor, clause: ClauseNode, { start, end }: TextRange): StaticRange | null {
  let first: { node: Text; offset: number } | null = null
  let at = 0
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    const text = $isTextNode(child) ? getDOMTextNode(editor.getElementByKey(child.getKey())) : null
    if (text && !first && start < at + size) first = { node: text, offset: Math.max(0, start - at) }
    if (text && first && end <= at + size) {
      const [last, length] = [Math.min(end - at, text.length), first.node.length]
      if (first.offset > length || last < 0) return null
      return new StaticRange({ startContainer: first.node, startOffset: first.offset, endContainer: text, endOffset: last })
    }
    at += size
  }
  return null
}

/** The mark of a footnote of the clause; null when it is not drawn. */
export function $noteMark(editor: LexicalEditor, clause: ClauseNode, id: string): HTMLElement | null {
  const note = clause.getChildren().find((child) => $isFootnoteNode(child) && child.getId() === id)
  return note ? editor.getElementByKey(note.getKey()) : null
}

/** A footnote's mark as a range: its number is drawn and no text. */
export function aroundMark(mark: HTMLElement): StaticRange | null {
  const parent = mark.parentNode
  if (!parent) return null
  const at = [...parent.childNodes].indexOf(mark)
  return new StaticRange({ startContainer: parent, startOffset: at, endContainer: parent, endOffset: at + 1 })
}

/** The same characters as a range that can be measured. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  const range = document.createRange()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  } catch {
    // The words have changed since it was drawn.
    return null
  }
}
