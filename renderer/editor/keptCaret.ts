import { $getSelection, $setSelection, type LexicalEditor } from 'lexical'

/**
 * Keeps the caret where it was when the focus comes back by anything but the pointer, as after a dialog:
 * the browser alone would put it at the start of the text, and what is typed next with it.
 */
export function registerKeptCaret(editor: LexicalEditor): () => void {
  let pressed = false
  const onDown = (): void => void (pressed = true)
  const onUp = (): void => void (pressed = false)
  const onFocus = (): void => {
    if (pressed) return
    editor.update(() => $setSelection($getSelection()?.clone() ?? null), { discrete: true })
  }
  window.addEventListener('pointerdown', onDown, true)
  window.addEventListener('pointerup', onUp, true)
  window.addEventListener('pointercancel', onUp, true)
  const unregister = editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('focus', onFocus)
    root?.addEventListener('focus', onFocus)
  })
  return () => {
    unregister()
    window.removeEventListener('pointerdown', onDown, true)
    window.removeEventListener('pointerup', onUp, true)
    window.removeEventListener('pointercancel', onUp, true)
  }
}
