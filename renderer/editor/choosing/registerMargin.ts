import { $getNearestNodeFromDOMNode, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { $clauseOf } from '../document'
import type { Folding } from '../folding/registerFolding'
import type { Choosing } from './registerChoosing'

/** How wide the place for the mark that folds is, at the start of the margin. In CSS pixels; as in the style sheet. */
const FOLD_MARK = 24
/** This near to the words one means the words. */
const NEAR_WORDS = 10
/** How far the text moves at each step of a pointer that is dragged beyond it. */
const SCROLL_STEP = 24

/** What the pointer is over beside the words of a clause. */
interface MarginPlace {
  key: NodeKey
  part: 'fold' | 'margin'
}

/**
 * The margin beside the text: its mark folds, a click anywhere else chooses the clause, with Shift all up to
 * it, dragging all on the way. `onFold` is called for the mark.
 */
export function registerMargin(editor: LexicalEditor, choosing: Choosing, folding: Folding, onFold: (key: NodeKey) => void): () => void {
  let dragging = false

  const keyOf = (element: Element): NodeKey | null =>
    editor.getEditorState().read(
      () => {
        const node = $getNearestNodeFromDOMNode(element)
        return (node && $clauseOf(node)?.getKey()) ?? null
      },
      { editor },
    )
  const placeOf = (event: MouseEvent): MarginPlace | null => {
    const element = event.target
    if (!(element instanceof HTMLElement) || element.dataset.kind === undefined) return null
    const style = getComputedStyle(element)
    const start = Number.parseFloat(style.paddingInlineStart)
    const gutter = Number.parseFloat(style.getPropertyValue('--gutter'))
    // From the inner edge of the border, as offsetX is; a clause begins where its padding does.
    if (!(event.offsetX < start - NEAR_WORDS)) return null
    const key = keyOf(element)
    if (key === null) return null
    const fold = folding.stateOf(key) !== null && event.offsetX - (start - gutter) < FOLD_MARK
    return { key, part: fold ? 'fold' : 'margin' }
  }
  /** The clause as high on the page as the pointer, whatever it is over. */
  const beside = (event: MouseEvent): NodeKey | null => {
    const root = editor.getRootElement()
    if (!root) return null
    const { left, width } = root.getBoundingClientRect()
    const element = document.elementFromPoint(left + width / 2, event.clientY)?.closest('[data-kind]')
    return element && root.contains(element) ? keyOf(element) : null
  }

  const onDown = (event: MouseEvent): void => {
    if (event.button !== 0) return
    const place = placeOf(event)
    if (!place) {
      if (choosing.current()) editor.update(choosing.$end, { discrete: true })
      return
    }
    // The browser's own would put the caret beside the words.
    event.preventDefault()
    if (place.part === 'fold') {
      onFold(place.key)
      return
    }
    const anchor = event.shiftKey ? (choosing.current()?.anchor ?? place.key) : place.key
    editor.getRootElement()?.focus({ preventScroll: true })
    choosing.choose({ anchor, focus: place.key })
    dragging = true
  }
  const onMove = (event: MouseEvent): void => {
    const root = editor.getRootElement()
    if (!dragging) {
      const part = event.target instanceof Node && root?.contains(event.target) ? placeOf(event)?.part : undefined
      if (root && root.dataset.over !== part) {
        if (part) root.dataset.over = part
        else delete root.dataset.over
      }
      return
    }
    const focus = beside(event)
    const current = choosing.current()
    if (focus !== null && current && current.focus !== focus) choosing.choose({ anchor: current.anchor, focus })
    const scroller = root?.closest('section')
    const page = scroller?.getBoundingClientRect()
    if (page && event.clientY > page.bottom - SCROLL_STEP) scroller?.scrollBy(0, SCROLL_STEP)
    else if (page && focus === null && event.clientY < page.top + page.height / 2) scroller?.scrollBy(0, -SCROLL_STEP)
  }
  const onUp = (): void => void (dragging = false)

  window.addEventListener('mousemove', onMove)
  window.addEventListener('mouseup', onUp)
  return mergeRegister(
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('mousedown', onDown)
      root?.addEventListener('mousedown', onDown)
    }),
    () => window.removeEventListener('mousemove', onMove),
    () => window.removeEventListener('mouseup', onUp),
  )
}
