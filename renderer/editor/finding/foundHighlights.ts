import type { LexicalEditor, NodeKey } from 'lexical'
import { $clauseByKey } from '../document'
import { $domRange } from './domRange'
import type { DraftMatch } from './draftMatches'

/** The names the style sheet knows them by. */
const FOUND = 'chapeau-found'
const CURRENT = 'chapeau-found-current'

export interface FoundHighlights {
  /** Highlights these matches and no others; `current` among them stands out. */
  show(matches: readonly DraftMatch[], current: DraftMatch | undefined): void
  clear(): void
}

/** Highlights matches without touching the text: only in clauses near what is seen, however many there are. */
export function createFoundHighlights(editor: LexicalEditor): FoundHighlights {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return { show: () => undefined, clear: () => undefined }
  const found = new Highlight()
  const current = new Highlight()
  // Over what brackets and hints put there.
  found.priority = 10
  current.priority = 11
  let shown = new Map<NodeKey, readonly DraftMatch[]>()
  let keys = new Map<Element, NodeKey>()
  const drawn = new Map<Element, Range[]>()

  const draw = (element: Element): void => {
    const key = keys.get(element)
    const matches = key === undefined ? undefined : shown.get(key)
    if (!matches || drawn.has(element)) return
    const ranges = editor.getEditorState().read(() => {
      const clause = $clauseByKey(key!)
      return clause ? matches.flatMap((match) => $domRange(editor, clause, match) ?? []) : []
    })
    drawn.set(element, ranges)
    for (const range of ranges) found.add(range)
  }
  const forget = (element: Element): void => {
    for (const range of drawn.get(element) ?? []) found.delete(range)
    drawn.delete(element)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) (isIntersecting ? draw : forget)(target)
    },
    { rootMargin: '50%' },
  )

  const clear = (): void => {
    observer.disconnect()
    drawn.clear()
    found.clear()
    current.clear()
    CSS.highlights.delete(FOUND)
    CSS.highlights.delete(CURRENT)
  }

  return {
    show(matches, at) {
      clear()
      shown = Map.groupBy(matches, ({ key }) => key)
      keys = new Map()
      CSS.highlights.set(FOUND, found)
      CSS.highlights.set(CURRENT, current)
      for (const key of shown.keys()) {
        const element = editor.getElementByKey(key)
        if (!element) continue
        keys.set(element, key)
        observer.observe(element)
      }
      const range = at && editor.getEditorState().read(() => {
        const clause = $clauseByKey(at.key)
        return clause && $domRange(editor, clause, at)
      })
      if (range) current.add(range)
    },
    clear,
  }
}
