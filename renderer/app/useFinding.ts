import { useCallback, useMemo, useState } from 'react'
import type { FindRequest } from '../features/finding/FindBar'

export interface Finding {
  request: FindRequest
  ask: (mode: FindRequest['mode']) => void
}

/** Whether the bar that finds words in the draft is open, and as what. */
export function useFinding(): Finding {
  const [request, setRequest] = useState<FindRequest>({ mode: 'closed', nth: 0 })
  const ask = useCallback(
    (mode: FindRequest['mode']) => setRequest(({ nth }) => ({ mode, nth: nth + 1 })),
    [],
  )
  return useMemo(() => ({ request, ask }), [request, ask])
}
