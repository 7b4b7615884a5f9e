import { useEffect, useEffectEvent } from 'react'
import { isApple } from '../../ui/modifiers'

export interface ComparisonActions {
  next: () => void
  previous: () => void
  unified: () => void
  list: () => void
  take: () => void
  find: () => void
  undo: () => void
  redo: () => void
  close: () => void
}

const LETTERS: Record<string, Exclude<keyof ComparisonActions, 'find' | 'undo' | 'redo'>> = {
  n: 'next',
  p: 'previous',
  u: 'unified',
  l: 'list',
  t: 'take',
  escape: 'close',
}

/** The comparison's keys: letters, and Escape to leave, wherever the focus is but in a field, a list of choices or a dialog. */
export function useComparisonKeys(actions: ComparisonActions): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return
    if (document.querySelector('[role="dialog"]')) return
    const target = event.target instanceof Element ? event.target : null
    const key = event.key.toLowerCase()
    const isTyping = Boolean(target?.closest('input, textarea'))
    if (isApple ? event.metaKey : event.ctrlKey) {
      const action = withModifier(key, event.shiftKey)
      if (!action || (action !== 'find' && isTyping)) return
      event.preventDefault()
      return actions[action]()
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

function withModifier(key: string, shift: boolean): 'find' | 'undo' | 'redo' | undefined {
  if (key === 'z') return shift ? 'redo' : 'undo'
  if (shift) return undefined
  return key === 'f' ? 'find' : key === 'y' ? 'redo' : undefined
}
