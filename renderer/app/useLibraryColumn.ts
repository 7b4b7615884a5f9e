import { useState } from 'react'
import type { Layout } from './useLayout'
import type { SidePanel } from './useSidePanel'

/** The left-hand column. On a medium window it gives way to the side panel, and puts it away in turn. */
export function useLibraryColumn(layout: Layout, side: SidePanel): { shown: boolean; setShown: (shown: boolean) => void } {
  const [shownBeside, setShownBeside] = useState(true)
  const [shownAsDrawer, setShownAsDrawer] = useState(false)
  if (layout === 'narrow') return { shown: shownAsDrawer, setShown: setShownAsDrawer }
  if (layout === 'wide' || !side.shown) return { shown: shownBeside, setShown: setShownBeside }
  return {
    shown: false,
    setShown: (shown) => {
      if (!shown) return
      side.setShown(false)
      setShownBeside(true)
    },
  }
}
