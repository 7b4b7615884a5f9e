import { useCallback, useEffect, useRef } from 'react'

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *'

/**
 * Asks, when what was opened is there at last, whether its user has gone on elsewhere meanwhile: then the focus is
 * theirs, and what they type must not land in it. Counted from when `opened` was last another one.
 */
export function useWentElsewhere(opened: unknown): () => boolean {
  const sinceOpened = useRef({ opened, acted: false })
  useEffect(() => {
    const since = { opened, acted: false }
    sinceOpened.current = since
    const note = (): void => void (since.acted = true)
    window.addEventListener('keydown', note, true)
    window.addEventListener('pointerdown', note, true)
    return () => {
      window.removeEventListener('keydown', note, true)
      window.removeEventListener('pointerdown', note, true)
    }
  }, [opened])
  return useCallback(() => sinceOpened.current.acted && document.activeElement?.matches(WRITING) === true, [])
}
