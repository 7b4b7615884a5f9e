import { useEffect, useEffectEvent } from 'react'
import { isApple } from '../../ui/modifiers'

export interface ComparisonActions {
  next: () => void
  previous: () => void
  unified: () => void
  list: () => void
  find: () => void
  undo: () => void
}

const LETTERS: Record<string, Exclude<keyof ComparisonActions, 'find' | 'undo'>> = {
  n: 'next',
  p: 'previous',
  u: 'unified',
  l: 'list',
}

/** The comparison's keys: letters wherever the focus is but in a field, a list of choices or a dialog. */
export function useComparisonKeys(actions: ComparisonActions): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return
    if (document.querySelector('[role="dialog"]')) return
    const target = event.target instanceof Element ? event.target : null
    const key = event.key.toLowerCase()
    const isTyping = Boolean(target?.closest('input, textarea'))
    if (isApple ? event.metaKey : event.ctrlKey) {
      if (event.shiftKey || (key !== 'f' && (key !== 'z' || isTyping))) return
      event.preventDefault()
      return key === 'f' ? actions.find() : actions.undo()
    }
    if (event.ctrlKey || event.metaKey || isTyping || target?.closest('[role="menu"]')) return
    if (target?.closest('[role="listbox"]:not([data-letters])')) return
    const action = LETTERS[key]
    if (!action) return
    event.preventDefault()
    actions[action]()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
