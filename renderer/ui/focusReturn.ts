import { useEffect } from 'react'

const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** What had the focus last that lies over nothing else; weakly, for the text of a closed draft is all held by its page. */
let lastOnPage: WeakRef<HTMLElement> | null = null

/** Keeps in mind where on the page the focus is, for `useFocusReturn`. */
export function registerFocusReturn(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !target.closest(OVERLAY)) lastOnPage = new WeakRef(target)
  }
  document.addEventListener('focusin', note)
  return () => document.removeEventListener('focusin', note)
}

/**
 * Gives the focus back to the page where a dialog closes that was opened from another, or from a menu: React Aria
 * would give it to what opened it, which is gone, and the next key would go nowhere.
 */
export function useFocusReturn(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined
    return () => {
      // React Aria has a frame to give it back itself, and what is opened instead one to take it.
      requestAnimationFrame(() => requestAnimationFrame(giveBack))
    }
  }, [isOpen])
}

function giveBack(): void {
  const isLost = document.activeElement === null || document.activeElement === document.body
  const last = lastOnPage?.deref()
  if (isLost && last?.isConnected) last.focus({ preventScroll: true })
}
