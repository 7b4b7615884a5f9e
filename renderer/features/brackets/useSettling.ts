import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bracket, BracketChoice, Resolution } from '../../../shared/model/bracket'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { announce, showToast } from '../../ui/toast'
import type { BracketDraft } from './bracketDraft'
import { putBracketBack, settleBracket } from './settleBracket'

export interface Settling {
  settle(bracket: Bracket, choice: BracketChoice): Promise<void>
  /** The bracket at the caret: accepted or dropped; of alternatives, the one there is chosen. */
  settleAtCaret(choice: 'accepted' | 'dropped'): Promise<void>
  putBack(resolution: Resolution): void
}

/** Settling brackets of the open draft and putting them back, with what is said about it; null without a draft. */
export function useSettling(draft: BracketDraft | null): Settling | null {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const settle = useCallback(
    async (bracket: Bracket, choice: BracketChoice) => {
      if (!draft) return
      try {
        await settleBracket(draft, bracket, choice)
        announce(t(`brackets.done.${choice}`))
      } catch (error) {
        showToast(sentenceOf(t, error))
      }
      await cache.invalidateQueries({ queryKey: orpc.bracket.listResolutions.key() })
    },
    [draft, cache, t],
  )
  return useMemo(() => {
    if (!draft) return null
    return {
      settle,
      async settleAtCaret(choice) {
        const bracket = draft.brackets.findAtCaret()
        if (!bracket) announce(t('brackets.noneAtCaret'))
        else await settle(bracket, choice === 'accepted' && bracket.alternatives !== null ? 'chosen' : choice)
      },
      putBack(resolution) {
        const place = putBracketBack(draft, resolution)
        if (place === 'apart') showToast(t('brackets.back.apart'))
        else announce(t(`brackets.back.${place}`))
      },
    }
  }, [draft, settle, t])
}
