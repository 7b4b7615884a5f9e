import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Dismissal } from '../../../shared/model/hint'
import type { TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { showToast } from '../../ui/toast'

export interface Dismissals {
  /** Undefined until they have been read. */
  list: readonly Dismissal[] | undefined
  dismiss: (dismissal: Dismissal) => void
  bringBack: (dismissal: Dismissal) => void
}

/** The hints said no to in a text. A change shows at once and is taken back, with a word, when it could not be kept. */
export function useDismissals(textId: TextId): Dismissals {
  const { t } = useTranslation()
  const input = { textId }
  const key = orpc.hint.listDismissed.queryKey({ input })
  const { data } = useQuery(orpc.hint.listDismissed.queryOptions({ input }))
  const onError = (error: unknown): void => {
    showToast(sentenceOf(t, error))
    void queryClient.invalidateQueries({ queryKey: key })
  }
  const dismiss = useMutation(orpc.hint.dismiss.mutationOptions({ onError }))
  const bringBack = useMutation(orpc.hint.bringBack.mutationOptions({ onError }))
  return {
    list: data,
    dismiss(dismissal) {
      queryClient.setQueryData(key, (before: Dismissal[] = []) => [...before, dismissal])
      dismiss.mutate({ textId, dismissal })
    },
    bringBack(dismissal) {
      queryClient.setQueryData(key, (before: Dismissal[] = []) => before.filter((one) => !isSame(one, dismissal)))
      bringBack.mutate({ textId, dismissal })
    },
  }
}

function isSame(one: Dismissal, other: Dismissal): boolean {
  return one.check === other.check && one.clauseId === other.clauseId && one.words === other.words
}
