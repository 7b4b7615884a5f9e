import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText } from '../../shared/model/text'
import { showToast } from '../ui/toast'
import { findClauseAtHand } from './findClauseAtHand'
import type { OpenDialog } from './openDialog'
import type { Route } from './routes'
import type { OpenDraft } from './useOpenDraft'

/** What can be asked of the clause at hand: in a draft the one with the caret, elsewhere the one gone to. */
export function useClauseAtHand(
  route: Route,
  openText: DescribedText | undefined,
  { handle, flush }: OpenDraft,
  show: (dialog: OpenDialog) => void,
): { showLanguages: () => void; showGenealogy: () => void } {
  const { t } = useTranslation()
  const textId = openText?.id

  const showLanguages = useCallback(async () => {
    const clause = await findClauseAtHand(route, handle?.selected.current()?.origins ?? [])
    if (clause) show({ kind: 'languages', ...clause })
    else showToast(t('translations.noneAtHand'))
  }, [route, handle, show, t])

  const showGenealogy = useCallback(async () => {
    const clauseId = handle?.selected.current()?.id
    const own = textId && clauseId ? { textId, clauseId } : null
    // What cannot be saved now is said by the status bar; the line is that of what is stored.
    if (own) await flush().catch(() => undefined)
    const clause = own ?? (await findClauseAtHand(route, []))
    if (clause) show({ kind: 'genealogy', ...clause })
    else showToast(t('translations.noneAtHand'))
  }, [route, handle, textId, flush, show, t])

  return {
    showLanguages: useCallback(() => void showLanguages(), [showLanguages]),
    showGenealogy: useCallback(() => void showGenealogy(), [showGenealogy]),
  }
}
