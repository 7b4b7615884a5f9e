import { useMemo, useState } from 'react'
import type { ClauseId } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'
import type { Layout } from './useLayout'

export type SideTab = 'origin' | 'reference' | 'versions'

export interface SidePanel {
  shown: boolean
  tab: SideTab
  /** The reference kept beside the draft, and the clause of it to go to. */
  beside: TextId | null
  besideClause: ClauseId | null
  setShown: (shown: boolean) => void
  setTab: (tab: SideTab) => void
  setBeside: (text: TextId, clause?: ClauseId) => void
}

/** The right-hand panel: always there on a wide window unless put away, a drawer on others. */
export function useSidePanel(layout: Layout): SidePanel {
  const [shownWide, setShownWide] = useState(true)
  const [shownAsDrawer, setShownAsDrawer] = useState(false)
  const [tab, setTab] = useState<SideTab>('origin')
  const [beside, setBeside] = useState<{ text: TextId; clause: ClauseId | null } | null>(null)
  const wide = layout === 'wide'
  return useMemo(
    () => ({
      shown: wide ? shownWide : shownAsDrawer,
      tab,
      beside: beside?.text ?? null,
      besideClause: beside?.clause ?? null,
      setShown: wide ? setShownWide : setShownAsDrawer,
      setTab,
      setBeside: (text, clause) => setBeside({ text, clause: clause ?? null }),
    }),
    [wide, shownWide, shownAsDrawer, tab, beside],
  )
}
