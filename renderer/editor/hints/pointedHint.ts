import { $getSelection, $isRangeSelection, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import { $selectedPlaces } from '../history/selectedPlaces'
import { $clauseOf } from '../document'
import { liveRange } from './domRange'
import type { DrawnHint, HintMarks } from './hintMarks'
import { isAt, type PointedHint } from './hintState'

/** Long enough that a caret or a pointer on its way elsewhere shows nothing. */
const REST_MS = 450

export interface Pointing {
  clear(): void
  unregister(): void
}

/** Tells which hint the caret or the pointer has come to rest on; null when it leaves, or Escape is pressed. */
export function registerPointedHint(
  editor: LexicalEditor,
  marks: HintMarks,
  onPoint: (pointed: PointedHint | null) => void,
): Pointing {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pointed: DrawnHint | null = null

  const point = (drawn: DrawnHint | null): void => {
    clearTimeout(timer)
    if (drawn?.hint === pointed?.hint) return
    if (!drawn) {
      pointed = null
      onPoint(null)
      return
    }
    timer = setTimeout(() => {
      const box = liveRange(drawn.range)?.getBoundingClientRect()
      if (!box || (box.width === 0 && box.height === 0)) return
      pointed = drawn
      onPoint({ hint: drawn.hint, place: { left: box.left, top: box.top, bottom: box.bottom } })
    }, REST_MS)
  }
  const clear = (): void => point(null)
  const onMove = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null
    // The sentence itself may be pointed at, to read it in peace.
    if (target?.closest('[data-hint-sentence]')) return
    const element = target?.closest('[data-hints]')
    const key = element && keyOf(editor, marks, element)
    const under = key ? marks.drawnIn(key).find(({ range }) => isUnder(range, event)) : undefined
    if (under) point(under)
    else if (!key || pointed) clear()
    else clearTimeout(timer)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') clear()
  }
  const onScroll = (): void => {
    if (pointed) clear()
  }
  const listen = (root: HTMLElement): (() => void) => {
    root.addEventListener('mousemove', onMove)
    window.addEventListener('keydown', onKey, { capture: true })
    // What it points at moves away from it.
    window.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      root.removeEventListener('mousemove', onMove)
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('scroll', onScroll, { capture: true })
    }
  }
  const unregister = mergeRegister(
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      const typing = dirtyElements.size > 0 || dirtyLeaves.size > 0
      const found = typing ? null : editorState.read(() => $atCaret(marks))
      if (found || pointed) point(found)
      else clearTimeout(timer)
    }),
    editor.registerRootListener((root) => (root ? listen(root) : undefined)),
    () => clearTimeout(timer),
  )
  return { clear, unregister }
}

function $atCaret(marks: HintMarks): DrawnHint | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const key = $clauseOf(selection.focus.getNode())?.getKey()
  const drawn = key ? marks.drawnIn(key) : []
  if (drawn.length === 0) return null
  const offset = $selectedPlaces()?.focus.offset ?? -1
  return drawn.find(({ hint }) => isAt(hint, offset)) ?? null
}

function keyOf(editor: LexicalEditor, marks: HintMarks, element: Element): NodeKey | null {
  for (const key of marks.keys()) if (editor.getElementByKey(key) === element) return key
  return null
}

function isUnder(range: StaticRange, { clientX, clientY }: MouseEvent): boolean {
  const boxes = liveRange(range)?.getClientRects() ?? []
  // A space is narrow: a little beside it counts.
  return [...boxes].some(
    ({ left, right, top, bottom }) => clientX >= left - 3 && clientX <= right + 3 && clientY >= top && clientY <= bottom + 2,
  )
}
