import { $onUpdate, COMMAND_PRIORITY_HIGH, IS_APPLE, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical'

interface FoldActions {
  toggle(): void
  foldAll(): void
  unfoldAll(): void
}

/** Ctrl+Enter folds and unfolds, with Shift it folds all, with Alt it unfolds all: keys that are the same on every layout. */
export function registerFoldKeys(editor: LexicalEditor, actions: FoldActions): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !(IS_APPLE ? event.metaKey : event.ctrlKey) || event.isComposing) return false
      event.preventDefault()
      const act = event.altKey ? actions.unfoldAll : event.shiftKey ? actions.foldAll : actions.toggle
      $onUpdate(act)
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
