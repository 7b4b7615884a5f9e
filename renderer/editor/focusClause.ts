import type { LexicalEditor } from 'lexical'
import type { ClauseId } from '../../shared/model/clause'
import { $clauseById } from './document'

/** Puts the caret into the clause and brings it into view. False when there is no such clause. */
export function focusClause(editor: LexicalEditor, id: ClauseId): boolean {
  let key: string | null = null
  editor.update(
    () => {
      const node = $clauseById(id)
      node?.selectStart()
      key = node?.getKey() ?? null
    },
    { discrete: true },
  )
  if (key === null) return false
  editor.focus()
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
  return true
}
