import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

/** Hears the keys pressed anywhere inside the element the ref is given to; not while an input method composes. */
export function useKeysInside<Kind extends HTMLElement>(listener: (event: KeyboardEvent) => void): RefObject<Kind | null> {
  const ref = useRef<Kind>(null)
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && !event.isComposing) listener(event)
  })
  useEffect(() => {
    const element = ref.current
    const onKeyDown = (event: KeyboardEvent): void => hear(event)
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [])
  return ref
}
