import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $clauseOf } from '../document'

/** The keys for the start and the end of the text: the browser's own would stop at the last clause on the page. */
export function registerTextEnds(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const end = endOf(event)
      if (!end) return false
      event.preventDefault()
      const anchor = $anchor()
      if (end === 'start') $getRoot().selectStart()
      else $getRoot().selectEnd()
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return true
      if (event.shiftKey && anchor) selection.anchor.set(anchor.key, anchor.offset, anchor.type)
      const reached = $clauseOf(selection.focus.getNode())?.getKey()
      // Later than this update is the first time the clause is on the page.
      $onUpdate(() => void (reached && editor.getElementByKey(reached)?.scrollIntoView({ block: 'nearest' })))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

function $anchor() {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { key, offset, type } = selection.anchor
  return { key, offset, type }
}

function endOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'start' | 'end' | null {
  if (altKey || (IS_APPLE ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return null
  if (key === (IS_APPLE ? 'ArrowUp' : 'Home')) return 'start'
  return key === (IS_APPLE ? 'ArrowDown' : 'End') ? 'end' : null
}
