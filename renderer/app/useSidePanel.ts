import { useMemo, useState } from 'react'
import type { ClauseId } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'
import type { Layout } from './useLayout'

export type SideTab = 'precedents' | 'origin' | 'brackets' | 'reference' | 'hints' | 'comments' | 'notes' | 'versions'

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

/** The right-hand panel: there on a wide window unless put away, on others once it is asked for. */
export function useSidePanel(layout: Layout): SidePanel {
  const [shownWide, setShownWide] = useState(true)
  const [shownOnDemand, setShownOnDemand] = useState(false)
  const [tab, setTab] = useState<SideTab>('origin')
  const [beside, setBeside] = useState<{ text: TextId; clause: ClauseId | null } | null>(null)
  const wide = layout === 'wide'
  return useMemo(
    () => ({
      shown: wide ? shownWide : shownOnDemand,
      tab,
      beside: beside?.text ?? null,
      besideClause: beside?.clause ?? null,
      setShown: wide ? setShownWide : setShownOnDemand,
      setTab,
      setBeside: (text, clause) => setBeside({ text, clause: clause ?? null }),
    }),
    [wide, shownWide, shownOnDemand, tab, beside],
  )
}
