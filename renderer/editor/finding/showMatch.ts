import type { LexicalEditor } from 'lexical'
import { $clauseByKey } from '../document'
import { $domRange } from './domRange'
import type { DraftMatch } from './draftMatches'

/** Above this, bars may cover the text; below it, only the very end of the column is left. In CSS pixels. */
const COVERED_ABOVE = 150
const COVERED_BELOW = 48

/** Brings a match into the middle of the page unless it is seen well already. */
export function showMatch(editor: LexicalEditor, match: DraftMatch): void {
  const element = editor.getElementByKey(match.key)
  if (!element) return
  const placed = (): DOMRect | undefined => {
    const range = editor.getEditorState().read(() => {
      const clause = $clauseByKey(match.key)
      return clause && $domRange(editor, clause, match)
    })
    return range?.getBoundingClientRect?.()
  }
  const isSeen = (rect: DOMRect | undefined): boolean =>
    rect !== undefined && rect.height > 0 && rect.top > COVERED_ABOVE && rect.bottom < innerHeight - COVERED_BELOW
  if (isSeen(placed())) return
  element.scrollIntoView?.({ block: 'center' })
  const rect = placed()
  // A clause taller than the page.
  if (rect && !isSeen(rect)) element.closest('section')?.scrollBy(0, rect.top - innerHeight / 2)
}
