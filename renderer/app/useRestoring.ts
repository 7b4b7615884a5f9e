import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/clauses/plainText'
import { restoreWording } from '../../shared/origins/restore'
import { standingOf } from '../../shared/origins/standing'
import { client } from '../api/client'
import { sentenceOf } from '../api/failure'
import type { DraftHandle } from '../features/drafting/draftHandle'
import { announce, showToast } from '../ui/toast'
import type { SidePanel } from './useSidePanel'

/** Gives the clause one is in its agreed wording back; where it was taken from several texts, the panel asks which. */
export function useRestoring(handle: DraftHandle | null, { setShown, setTab }: SidePanel): () => void {
  const { t } = useTranslation()
  const restore = useCallback(async (): Promise<void> => {
    const selected = handle?.selected.current()
    if (!handle || !selected) return
    const { id, language } = selected
    // As it stands in the editor: what the window was told of it may be one stroke behind.
    const { origins: named = [], content = [] } = handle.clauses().find((clause) => clause.id === id) ?? {}
    const text = plainText(content)
    const origins = named.length > 0 ? await client.origin.list({ ids: [...named] }) : []
    const changed = origins.filter(
      (origin) => origin.wording !== 'digest' && restoreWording(content, standingOf(origin, text, language), 'all') !== null,
    )
    const [origin, another] = changed
    if (!origin) {
      showToast(t(origins.length === 0 ? 'origin.none' : 'origin.restoring.nothing'))
    } else if (another) {
      setShown(true)
      setTab('origin')
      showToast(t('origin.restoring.several'))
    } else if (handle.restoreWording({ clauseId: id, origin, which: 'all' })) {
      announce(t('origin.restoring.done', { citation: origin.citation }))
    }
  }, [handle, setShown, setTab, t])
  return useCallback(() => void restore().catch((error: unknown) => showToast(sentenceOf(t, error))), [restore, t])
}
