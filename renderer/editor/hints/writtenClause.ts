import { $getSelection, $isRangeSelection, $isTextNode, BLUR_COMMAND, COMMAND_PRIORITY_LOW, HISTORIC_TAG, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { STORED_TAG } from '../applyClauses'
import { $clauseOf, $selectedClause } from '../document'
import { registerDirtyClauses } from '../dirtyClauses'

/** On updates that mend what hints point at: they are nobody's typing. */
export const FIX_TAG = 'chapeau-fix'

/** Longer than between two words of a sentence that is being thought about. */
const PAUSE_MS = 1500

/** On updates that keep what is being written in a footnote, wherever the caret of the text is. */
export const NOTE_TAG = 'chapeau-note'

export interface WrittenClause {
  /** The clause being written; null between times. */
  key(): NodeKey | null
  unregister(): void
}

/**
 * Tells which clause is being written: from the first key until the caret leaves it, or until the keys
 * rest with no word begun. Nothing is said of a clause before its writer is done with it.
 */
export function registerWrittenClause(editor: LexicalEditor, onChange: (left: NodeKey | null) => void): WrittenClause {
  let written: NodeKey | null = null
  let inNote = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const leave = (): void => {
    clearTimeout(timer)
    const left = written
    written = null
    inNote = false
    if (left !== null) onChange(left)
  }
  const write = (key: NodeKey): void => {
    if (written !== key) leave()
    const begins = written === null
    written = key
    if (begins) onChange(null)
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (inNote || !editor.getEditorState().read($isInWord)) leave()
    }, PAUSE_MS)
  }
  const unregister = mergeRegister(
    registerDirtyClauses(editor, ({ changed, tags, editorState }) => {
      if (tags.has(HISTORIC_TAG) || tags.has(STORED_TAG) || tags.has(FIX_TAG)) return
      const noted = tags.has(NOTE_TAG) ? changed[0]?.getKey() : undefined
      if (noted !== undefined) {
        write(noted)
        inNote = true
        return
      }
      const key = editorState.read(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
        return $clauseOf(selection.anchor.getNode())?.getKey() ?? null
      })
      if (key !== null && changed.some((node) => node.getKey() === key)) write(key)
    }),
    editor.registerUpdateListener(({ editorState }) => {
      if (written === null || inNote) return
      if (editorState.read(() => $selectedClause()?.getKey() ?? null) !== written) leave()
    }),
    editor.registerCommand(BLUR_COMMAND, () => (leave(), false), COMMAND_PRIORITY_LOW),
    () => clearTimeout(timer),
  )
  return { key: () => written, unregister }
}

/** True while the caret stands behind a letter or a digit: a word that may go on. */
function $isInWord(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const { anchor } = selection
  const node = anchor.getNode()
  return $isTextNode(node) && /[\p{L}\p{N}\p{M}]$/u.test(node.getTextContent().slice(0, anchor.offset))
}
