import type { LexicalEditor } from 'lexical'

/** How far the bar's room reaches to the left of the words, and where it ends, in px (see `DraftEditor.module.css`). */
const ROOM = { from: 26, to: 4 }

/** Lets an origin bar say what it means while the pointer rests on it, and not over the words beside it. */
export function registerPointedBar(editor: LexicalEditor): () => void {
  let pointed: HTMLElement | null = null
  const leave = (): void => {
    pointed?.removeAttribute('title')
    pointed = null
  }
  const onMove = (event: MouseEvent): void => {
    const clause = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-origin]') : null
    const over = clause !== null && isOverBar(clause, event.clientX) ? clause : null
    if (over === pointed) return
    leave()
    if (!over) return
    pointed = over
    over.title = over.getAttribute('aria-description') ?? ''
  }
  return editor.registerRootListener((root) => {
    if (!root) return
    root.addEventListener('mousemove', onMove)
    root.addEventListener('mouseleave', leave)
    return () => {
      root.removeEventListener('mousemove', onMove)
      root.removeEventListener('mouseleave', leave)
    }
  })
}

function isOverBar(clause: HTMLElement, x: number): boolean {
  const words = clause.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(clause).paddingInlineStart)
  return x > words - ROOM.from && x < words - ROOM.to
}
