import { $getSelection, $isRangeSelection, BLUR_COMMAND, COMMAND_PRIORITY_LOW, HISTORIC_TAG, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import type { SpelledWord } from '../../../shared/language/spellingWords'
import { STORED_TAG } from '../applyClauses'
import { registerDirtyClauses } from '../dirtyClauses'
import { $clauseOf } from '../document'
import { FIX_TAG } from '../hints/writtenClause'
import { $selectedPlaces } from '../history/selectedPlaces'
import { SPELLING_TAG } from './replaceWord'

/** Where a lone caret stands in a clause's plain text. */
interface CaretInClause {
  key: NodeKey
  offset: number
}

export interface TypedWord {
  /** True for the word the caret is typing: nothing is said of it yet. */
  $is(key: NodeKey, word: SpelledWord): boolean
  /** The word is done with, whatever the caret does. */
  finish(): void
  unregister(): void
}

/** Knows which word is being typed, and tells of the clause with it once it is done. */
export function registerTypedWord(editor: LexicalEditor, onDone: (key: NodeKey) => void): TypedWord {
  let typed: CaretInClause | null = null
  let left: SpelledWord | null = null

  const finish = (): void => {
    const was = typed
    typed = null
    if (was && left) onDone(was.key)
    left = null
  }
  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ changed, tags, editorState }) => {
      if ([HISTORIC_TAG, STORED_TAG, FIX_TAG, SPELLING_TAG].some((tag) => tags.has(tag))) return finish()
      const caret = editorState.read($caretInClause)
      if (typed && typed.key !== caret?.key) finish()
      if (caret && changed.some((node) => node.getKey() === caret.key)) typed = caret
    }),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (!typed || dirtyElements.size > 0 || dirtyLeaves.size > 0) return
      const caret = editorState.read($caretInClause)
      if (caret?.key !== typed.key || !left || !isIn(left, caret.offset)) finish()
    }),
    editor.registerCommand(BLUR_COMMAND, () => (finish(), false), COMMAND_PRIORITY_LOW),
  )
  return {
    $is(key, word) {
      if (typed?.key !== key || !isIn(word, typed.offset)) return false
      left = word
      return true
    },
    finish,
    unregister,
  }
}

/** Null when something is selected, or nothing is. */
export function $caretInClause(): CaretInClause | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const key = $clauseOf(selection.focus.getNode())?.getKey()
  const offset = $selectedPlaces()?.focus.offset
  return key === undefined || offset === undefined ? null : { key, offset }
}

function isIn({ start, end }: SpelledWord, offset: number): boolean {
  return offset >= start && offset <= end
}
