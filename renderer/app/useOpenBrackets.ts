import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TextView } from '../../shared/model/bracket'
import type { DescribedText } from '../../shared/model/text'
import type { BracketDraft } from '../features/brackets/bracketDraft'
import { useSettling, type Settling } from '../features/brackets/useSettling'
import type { DraftHandle } from '../features/drafting/draftHandle'

/** The brackets of the open draft, and how it is read. */
export interface OpenBrackets {
  draft: BracketDraft | null
  settling: Settling | null
  /** Everything, unless the open draft is being read in another way. */
  view: TextView
  setView: (view: TextView) => void
}

export function useOpenBrackets(handle: DraftHandle | null, openText: DescribedText | undefined): OpenBrackets {
  const [chosen, setChosen] = useState<{ handle: DraftHandle | null; view: TextView }>({ handle: null, view: 'everything' })
  const { id, language } = openText ?? {}
  const draft = useMemo(
    () => (handle && id && language ? { textId: id, language, brackets: handle.brackets, brokenReferences: handle.numbering.brokenReferences, clauses: handle.clauses } : null),
    [handle, id, language],
  )
  const settling = useSettling(draft)
  // A view is left with its draft. At once: what follows may put the caret into the draft.
  const setView = useCallback((view: TextView) => flushSync(() => setChosen({ handle, view })), [handle])
  const view = chosen.handle === handle ? chosen.view : 'everything'
  return useMemo(() => ({ draft, settling, view, setView }), [draft, settling, view, setView])
}
