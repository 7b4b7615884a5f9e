import { useEffect, useEffectEvent } from 'react'

/** N and P, wherever the focus is but in a field, a list or a dialog. */
export function useChangeKeys(go: (step: 1 | -1) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target
    if (target instanceof Element && target.closest('input, textarea, [role="listbox"], [role="dialog"]')) return
    const key = event.key.toLowerCase()
    if (key !== 'n' && key !== 'p') return
    event.preventDefault()
    go(key === 'n' ? 1 : -1)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
