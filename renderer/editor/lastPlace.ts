import { mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { ClauseId } from '../../shared/model/clause'
import type { ClauseNode } from './ClauseNode'
import { $clauseById, $clauseByKey, $clauseNodes } from './document'
import { placeCaret } from './focusClause'
import { rememberedOfText } from './rememberedOfText'
import { whenIdle } from './whenIdle'

const places = rememberedOfText<ClauseId>('places', (value) => typeof value === 'string')

/** The clause one is writing in, remembered for the next time the text is opened on this machine. */
export interface PlaceMemory {
  remember(key: NodeKey | null): void
  unregister(): void
}

/** Remembers a place once the page is idle, and at once where the page, or the text, is left. */
export function registerPlaceMemory(editor: LexicalEditor, textId: string): PlaceMemory {
  let place: ClauseId | undefined
  let cancel: (() => void) | undefined
  const write = (): void => {
    if (!cancel) return
    cancel()
    cancel = undefined
    if (place !== undefined) places.set(textId, place)
  }
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') write()
  }
  window.addEventListener('pagehide', write)
  document.addEventListener('visibilitychange', onHide)
  return {
    remember(key) {
      const id = editor.getEditorState().read(() => (key === null ? undefined : $clauseByKey(key)?.getId()))
      if (id === undefined) return
      place = id
      cancel ??= whenIdle(write)
    },
    unregister: mergeRegister(
      write,
      () => window.removeEventListener('pagehide', write),
      () => document.removeEventListener('visibilitychange', onHide),
    ),
  }
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
