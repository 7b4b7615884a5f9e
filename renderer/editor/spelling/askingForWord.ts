import { COMMAND_PRIORITY_NORMAL, IS_APPLE, KEY_DOWN_COMMAND, mergeRegister, type LexicalEditor } from 'lexical'
import { liveRange } from '../hints/domRange'
import type { MarkedWord, SpellingMarks } from './spellingMarks'

interface Asking {
  /** False when the word at the caret is not marked. */
  askHere(): boolean
  ask(word: MarkedWord): void
}

/** Ctrl+., the menu key, Shift+F10 and the right button of the pointer ask about a marked word; elsewhere they are left alone. */
export function registerAskingForWord(editor: LexicalEditor, marks: SpellingMarks, { askHere, ask }: Asking): () => void {
  const onContextMenu = (event: MouseEvent): void => {
    const under = marks.keys().flatMap(marks.in).find(({ range }) => isUnder(range, event))
    // The menu key is answered below; some systems tell of it here.
    if (under) ask(under)
    else if (event.button === 2 || !askHere()) return
    event.preventDefault()
  }
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const mod = IS_APPLE ? event.metaKey : event.ctrlKey
        const asks = (mod && event.key === '.') || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')
        if (!asks || event.altKey || event.isComposing || !askHere()) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerRootListener((root) => {
      root?.addEventListener('contextmenu', onContextMenu)
      return () => root?.removeEventListener('contextmenu', onContextMenu)
    }),
  )
}

function isUnder(range: StaticRange, { clientX, clientY }: MouseEvent): boolean {
  const boxes = liveRange(range)?.getClientRects() ?? []
  return [...boxes].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom + 2,
  )
}
