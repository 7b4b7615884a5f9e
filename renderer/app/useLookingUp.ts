import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftHandle } from '../features/drafting/draftHandle'
import { showToast } from '../ui/toast'
import type { SidePanel } from './useSidePanel'

export interface LookingUp {
  /** The words whose precedents are shown; null while they are the selected clause's. */
  phrase: string | null
  /** Shows the precedents of the words selected in the draft, or of the clause the caret is in. */
  begin: () => void
  /** Those of the words selected in the draft; says so where none are. */
  askWords: () => void
  leave: () => void
}

/** What precedents are shown of: the clause one is in, or words of the open draft that were asked about. */
export function useLookingUp(handle: DraftHandle | null, { setShown, setTab }: SidePanel): LookingUp {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<{ handle: DraftHandle; phrase: string } | null>(null)
  const ask = useCallback(() => {
    const { wording = '', range } = handle?.passage() ?? {}
    const phrase = range ? wording.slice(range.start, range.end) : ''
    setAsked(handle && phrase !== '' ? { handle, phrase } : null)
    return phrase !== ''
  }, [handle])
  const begin = useCallback(() => {
    setShown(true)
    setTab('precedents')
    ask()
  }, [ask, setShown, setTab])
  const askWords = useCallback(() => {
    if (!ask()) showToast(t('precedents.noSelection'))
  }, [ask, t])
  const leave = useCallback(() => setAsked(null), [])
  // Asked in a draft that is no longer open, it is over.
  const phrase = asked?.handle === handle ? (asked?.phrase ?? null) : null
  return useMemo(() => ({ phrase, begin, askWords, leave }), [phrase, begin, askWords, leave])
}
