import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  getDOMSelection,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'

/**
 * Has keys that act on the caret find it where the page shows it. The browser moves the caret at once and
 * tells of it later; on a busy machine an Enter that follows an arrow would split the clause at the place
 * the caret has already left. Typed characters need no help: Lexical reads the page for those.
 */
export function registerSelectionInStep(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) $catchUp(editor)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function $catchUp(editor: LexicalEditor): void {
  const known = $getSelection()
  if (!$isRangeSelection(known)) return
  const shown = $createRangeSelectionFromDom(getDOMSelection(window), editor)
  if (!shown || (shown.anchor.is(known.anchor) && shown.focus.is(known.focus))) return
  $setSelection(shown)
}
