import { useSyncExternalStore } from 'react'

/** wide: three columns. medium: two, the library or the side panel. narrow: one, the others are drawers. */
export type Layout = 'wide' | 'medium' | 'narrow'

/** In CSS pixels, so that 200 % on a small screen is narrow too. */
const WIDE = matching('(min-width: 1180px)')
const MEDIUM = matching('(min-width: 760px)')

export function useLayout(): Layout {
  const wide = useSyncExternalStore(WIDE.subscribe, WIDE.matches)
  const medium = useSyncExternalStore(MEDIUM.subscribe, MEDIUM.matches)
  return wide ? 'wide' : medium ? 'medium' : 'narrow'
}

function matching(condition: string) {
  const query = matchMedia(condition)
  return {
    matches: () => query.matches,
    subscribe: (listener: () => void) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
  }
}
