import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus back to a part that was `inert` for a while: to the element that had it, or, where that is
 * gone, to the first that can be scrolled by keys. Inert parts lose it, and with it one's place.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, isInert: boolean): void {
  const focused = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const active = document.activeElement
    if (isInert) {
      if (part.current?.contains(active)) focused.current = active
      return
    }
    const former = focused.current
    focused.current = null
    if (!(former instanceof HTMLElement) || (active && active !== document.body)) return
    if (former.isConnected) former.focus({ preventScroll: true })
    else focusScroller(part)
  }, [part, isInert])
}

/** Puts the focus on what the keys scroll, from where every key of the comparison works. */
export function focusScroller(part: RefObject<HTMLElement | null>): void {
  part.current?.querySelector<HTMLElement>('[role="region"][tabindex="0"]')?.focus({ preventScroll: true })
}
