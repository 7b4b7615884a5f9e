import { SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { ClauseId } from '../../shared/model/clause'
import { $clauseById } from './document'

/**
 * Puts the caret into the clause and brings it into view. Without `takesFocus` the keys stay where they are, and the
 * caret is there once the editor is gone to. False when there is no such clause.
 */
export function focusClause(editor: LexicalEditor, id: ClauseId, takesFocus = true): boolean {
  const key = placeCaret(editor, () => $clauseById(id), takesFocus)
  if (key === null) return false
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
  return true
}

/** Puts the caret at the start of the clause that is found; its key, or null where there is none. */
export function placeCaret(
  editor: LexicalEditor,
  $find: () => ReturnType<typeof $clauseById>,
  takesFocus: boolean,
): NodeKey | null {
  let key: NodeKey | null = null
  editor.update(
    () => {
      const clause = $find()
      clause?.selectStart()
      key = clause?.getKey() ?? null
    },
    { discrete: true, tag: takesFocus ? [] : [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  )
  if (key !== null && takesFocus) editor.focus()
  return key
}
