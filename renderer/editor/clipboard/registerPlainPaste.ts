import type { LexicalEditor } from 'lexical'

export interface PlainPaste {
  /** True while the keys that paste without formatting are held: Ctrl+Shift+V, on a Mac also with Option. */
  isAsked(): boolean
  unregister(): void
}

const FORGETTING = ['keyup', 'blur', 'pointerdown'] as const

/**
 * Browsers answer those keys with an ordinary paste of the plain text. The keys are remembered, so that it
 * can be told from text that never had any formatting, such as a PDF's.
 */
export function registerPlainPaste(editor: LexicalEditor): PlainPaste {
  let asked = false
  const onKeyDown = (event: KeyboardEvent): void => {
    asked = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
  }
  const forget = (): void => void (asked = false)
  const unregister = editor.registerRootListener((root) => {
    if (!root) return
    root.addEventListener('keydown', onKeyDown, true)
    for (const name of FORGETTING) root.addEventListener(name, forget, true)
    return () => {
      root.removeEventListener('keydown', onKeyDown, true)
      for (const name of FORGETTING) root.removeEventListener(name, forget, true)
    }
  })
  return { isAsked: () => asked, unregister }
}
