import type { LexicalEditor, NodeKey } from 'lexical'
import type { ClauseId } from '../../shared/model/clause'
import { $clauseById, $clauseByKey, $clauseNodes } from './document'
import { rememberedOfText } from './rememberedOfText'

const places = rememberedOfText<ClauseId>('places', (value) => typeof value === 'string')

/** Remembers the clause one is writing in, for the next time the text is opened on this machine. */
export function rememberPlace(editor: LexicalEditor, textId: string, key: NodeKey | null): void {
  const id = editor.read(() => (key === null ? undefined : $clauseByKey(key)?.getId()))
  if (id !== undefined) places.set(textId, id)
}

/**
 * Puts the caret into the clause where it stood when the text was left, and brings it into view; in a text not opened
 * before, into the first clause that waits for words. The focus comes too: who opens a draft goes on writing it.
 */
export function resumePlace(editor: LexicalEditor, textId: string): void {
  let remembered: NodeKey | null = null
  editor.update(
    () => {
      const id = places.find(textId)
      const known = id === undefined ? null : $clauseById(id)
      remembered = known?.getKey() ?? null
      const clauses = $clauseNodes()
      const place = known ?? clauses.find((clause) => clause.getTextContentSize() === 0) ?? clauses[0]
      place?.selectStart()
    },
    { discrete: true },
  )
  editor.focus()
  if (remembered !== null) editor.getElementByKey(remembered)?.scrollIntoView({ block: 'center' })
}
