import type { LexicalEditor, NodeKey } from 'lexical'
import type { ClauseId } from '../../shared/model/clause'
import type { ClauseNode } from './ClauseNode'
import { $clauseById, $clauseByKey, $clauseNodes } from './document'
import { placeCaret } from './focusClause'
import { rememberedOfText } from './rememberedOfText'

const places = rememberedOfText<ClauseId>('places', (value) => typeof value === 'string')

/** Remembers the clause one is writing in, for the next time the text is opened on this machine. */
export function rememberPlace(editor: LexicalEditor, textId: string, key: NodeKey | null): void {
  const id = editor.read(() => (key === null ? undefined : $clauseByKey(key)?.getId()))
  if (id !== undefined) places.set(textId, id)
}

/**
 * Puts the caret into the clause where it stood when the text was left, and brings it into view; in a text not opened
 * before, into the first clause that waits for words. The focus comes too, for who opens a draft goes on writing it,
 * unless it is needed elsewhere by then.
 */
export function resumePlace(editor: LexicalEditor, textId: string, takesFocus: boolean): void {
  const id = places.find(textId)
  let isRemembered = false
  const $place = (): ClauseNode | null => {
    const known = id === undefined ? null : $clauseById(id)
    isRemembered = known !== null
    const clauses = known ? [] : $clauseNodes()
    return known ?? clauses.find((clause) => clause.getTextContentSize() === 0) ?? clauses[0] ?? null
  }
  const key = placeCaret(editor, $place, takesFocus)
  if (key !== null && isRemembered) editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
}
