import type { DraftSaver } from '../../editor/draftSaver'

/** Resolves when nothing is pending any more, or nothing can be done about it. */
export async function settle(saver: DraftSaver): Promise<void> {
  while (saver.hasPending && !saver.hopeless) {
    try {
      await saver.flush()
    } catch {
      await new Promise((resolve) => void setTimeout(resolve, SETTLE_MS))
    }
  }
}

/** How often a draft that left the screen unsaved is tried. */
const SETTLE_MS = 5000
