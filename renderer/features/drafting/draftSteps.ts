import type { StoredStep } from '../../../shared/model/step'
import type { ClauseHistory } from '../../editor/history/ClauseHistory'
import { whenIdle } from '../../editor/whenIdle'

export interface DraftSteps {
  /** Brings in what the core made of this window's asking, such as a restored version. */
  readOwn(): void
  close(): void
}

/**
 * The steps of earlier days, read once the page has drawn the draft and has time. Until then, and where
 * they cannot be read, only what is done now can be undone.
 */
export function readDraftSteps(
  history: ClauseHistory,
  list: () => Promise<StoredStep[]>,
  windowId: string,
): DraftSteps {
  let closed = false
  const read = async (isOurs: (step: StoredStep) => boolean): Promise<void> => {
    const stored = await list().catch(() => [])
    if (!closed) history.adopt(stored, isOurs)
  }
  const cancel = whenIdle(() => void read(() => true))
  return {
    readOwn: () => void read((step) => step.window === windowId),
    close() {
      closed = true
      cancel()
    },
  }
}
