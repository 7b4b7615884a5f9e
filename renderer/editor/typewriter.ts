import { mergeRegister, type LexicalEditor } from 'lexical'
import { caretRect } from './caretRect'

/** Where in what is seen of the text the caret's line is kept: a little above the middle, as on a page being read. */
const LINE_AT = 0.45
/** Less than this off is steady enough. In CSS pixels. */
const STEADY = 2

/**
 * Keeps the caret's line at one height while keys move it, where the text stands in an element with
 * `data-typewriter`, which is the one that scrolls. What the pointer selects stays where it is.
 */
export function registerTypewriter(editor: LexicalEditor): () => void {
  let byPointer = false
  let frame = 0

  const settle = (scroller: HTMLElement): void => {
    frame = 0
    const caret = caretRect(editor)
    if (!caret) return
    const page = scroller.getBoundingClientRect()
    const off = caret.top - (page.top + page.height * LINE_AT)
    if (Math.abs(off) > STEADY) scroller.scrollBy({ top: off, behavior: 'instant' })
  }
  const onDown = (): void => void (byPointer = true)
  const onKey = (): void => void (byPointer = false)
  document.addEventListener('pointerdown', onDown, true)
  document.addEventListener('keydown', onKey, true)
  return mergeRegister(
    editor.registerUpdateListener(() => {
      if (byPointer || frame !== 0) return
      const root = editor.getRootElement()
      const scroller = root?.closest<HTMLElement>('[data-typewriter]')
      if (scroller && root?.contains(document.activeElement)) frame = requestAnimationFrame(() => settle(scroller))
    }),
    () => document.removeEventListener('pointerdown', onDown, true),
    () => document.removeEventListener('keydown', onKey, true),
    () => cancelAnimationFrame(frame),
  )
}
