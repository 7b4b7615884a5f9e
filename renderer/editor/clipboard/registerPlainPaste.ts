import type { LexicalEditor } from 'lexical'
import { OWN_TYPE } from './ownFormat'

export interface PlainPaste {
  /** Whether what is being pasted is to be its words alone. */
  isAsked(data: DataTransfer): boolean
  /** Remembers the words of what was copied here with its form. */
  copied(words: string): void
  unregister(): void
}

/** The native menu's own item for it, told by the preload just before it pastes. */
const NATIVE_PLAIN_PASTE = 'chapeau:paste-plain'

const FORGETTING = ['keyup', 'blur', 'pointerdown'] as const

/**
 * Whatever asks for the words alone, the browser answers with an ordinary paste of plain text, and says no more.
 * What tells it from text that never had any formatting, such as a PDF's: the keys held, Ctrl+Shift+V, on a Mac also
 * with Option; the desktop's menu, which tells; and words copied here, which had their form beside them. From a
 * browser's own menu, those of another program cannot be told, and are read as a PDF's are.
 */
export function registerPlainPaste(editor: LexicalEditor): PlainPaste {
  let isHeld = false
  let isOrdered = false
  let ownWords: string | null = null
  const onKeyDown = (event: KeyboardEvent): void => {
    isOrdered = false
    isHeld = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
  }
  const forget = (): void => void (isHeld = false)
  const order = (): void => void (isOrdered = true)
  const unregister = editor.registerRootListener((root) => {
    if (!root) return
    root.addEventListener('keydown', onKeyDown, true)
    for (const name of FORGETTING) root.addEventListener(name, forget, true)
    window.addEventListener(NATIVE_PLAIN_PASTE, order)
    return () => {
      root.removeEventListener('keydown', onKeyDown, true)
      for (const name of FORGETTING) root.removeEventListener(name, forget, true)
      window.removeEventListener(NATIVE_PLAIN_PASTE, order)
    }
  })
  return {
    isAsked(data) {
      const asked = isHeld || isOrdered || isWithoutForm(data, ownWords)
      isOrdered = false
      return asked
    },
    copied: (words) => void (ownWords = words),
    unregister,
  }
}

/** Some systems give back other line ends than they were given. */
function isWithoutForm(data: DataTransfer, ownWords: string | null): boolean {
  if (ownWords === null || data.getData(OWN_TYPE) !== '' || data.getData('text/html') !== '') return false
  const words = data.getData('text/plain')
  return words !== '' && words.replaceAll('\r\n', '\n') === ownWords
}
