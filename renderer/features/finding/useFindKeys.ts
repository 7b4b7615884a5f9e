import { useEffect, useEffectEvent } from 'react'
import { isApple } from '../../ui/modifiers'

export interface FindKeys {
  open: (mode: 'find' | 'replace') => void
  step: (by: 1 | -1) => void
}

/** Ctrl F, Ctrl H and F3 wherever the focus is, but in a dialog. */
export function useFindKeys({ open, step }: FindKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
    const isModified = isApple ? event.metaKey : event.ctrlKey
    const key = event.key.toLowerCase()
    if (key === 'f3' && !isModified) step(event.shiftKey ? -1 : 1)
    else if (!isModified || event.shiftKey) return
    else if (key === 'f') open('find')
    else if (key === 'h') open('replace')
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
