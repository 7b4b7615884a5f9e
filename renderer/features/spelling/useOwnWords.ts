import { useTranslation } from 'react-i18next'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { showToast } from '../../ui/toast'

/** Runs a change of the user's words; every window hears of it from the core, and of a failure the user does. */
export function useOwnWords(): (change: (spelling: (typeof client)['spelling']) => Promise<unknown>) => Promise<void> {
  const { t } = useTranslation()
  return async (change) => {
    try {
      await change(client.spelling)
      await queryClient.invalidateQueries({ queryKey: orpc.spelling.ownWords.key() })
    } catch (error) {
      showToast(sentenceOf(t, error))
    }
  }
}
