import { COMMAND_PRIORITY_NORMAL, IS_APPLE, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import type { BracketHandle } from './bracketHandle'

/**
 * Ctrl+[ brackets the selection, Ctrl+Shift+[ adds an alternative. Where the layout has no such key, the
 * one in its place does it; with Alt down too, the keys type a bracket on many layouts and are left alone.
 */
export function registerBracketKeys(editor: LexicalEditor, handle: BracketHandle): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const mod = IS_APPLE ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (!mod || event.altKey || event.isComposing) return false
      if (event.code !== 'BracketLeft' && event.key !== '[') return false
      event.preventDefault()
      if (event.shiftKey) handle.addAlternative()
      else handle.wrapSelection()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
}
