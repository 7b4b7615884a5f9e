import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../shared/model/settings'
import { orpc } from '../api/client'
import { sentenceOf } from '../api/failure'
import { queryClient } from '../api/queryClient'
import { showToast } from '../ui/toast'

/** Changes settings for every window; says so when it could not be kept. */
export function useSettingsUpdate(): { update: (change: Partial<Settings>) => void } {
  const { t } = useTranslation()
  const { mutate } = useMutation(
    orpc.settings.update.mutationOptions({
      onSuccess: (saved) => queryClient.setQueryData(orpc.settings.get.queryKey(), saved),
      onError: (error) => showToast(sentenceOf(t, error)),
    }),
  )
  return { update: mutate }
}
