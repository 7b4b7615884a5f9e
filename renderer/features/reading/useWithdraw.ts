import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { showToast } from '../../ui/toast'

/** Withdraws a corrigendum, and says so. */
export function useWithdraw(): (id: string) => void {
  const { t } = useTranslation()
  const { mutate } = useMutation(
    orpc.reference.withdraw.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries({ queryKey: orpc.reference.key() })
        showToast(t('references.correction.withdrawn'))
      },
      onError: (error) => showToast(sentenceOf(t, error)),
    }),
  )
  return useCallback((id) => mutate({ id }), [mutate])
}
