import type { LexicalEditor } from 'lexical'
import type { DraftSaver } from '../../editor/draftSaver'
import type { DraftFinder, PlannedReplacement } from '../../editor/finding/draftFinder'
import { historyOf } from '../../editor/history/ClauseHistoryExtension'
import { $takeStep } from '../../editor/history/takeStep'

interface OpenDraft {
  editor: LexicalEditor
  saver: DraftSaver
  finding: DraftFinder
}

/**
 * Replaces while the draft as it was before is being kept, so that nobody waits for the store; see
 * `DraftHandle.replaceAll`. What was typed before is stored first: it belongs to what is kept.
 */
export async function replaceKeeping(
  { editor, saver, finding }: OpenDraft,
  planned: readonly PlannedReplacement[],
  keep: () => Promise<unknown>,
): Promise<number> {
  // Lexical commits in a microtask.
  editor.update(() => undefined, { discrete: true })
  if (saver.hasPending) await saver.flush()
  const kept = keep()
  saver.saveAfter(kept)
  const history = historyOf(editor)
  const { last } = history
  const count = finding.replaceAll(planned)
  const step = history.last
  try {
    await kept
  } catch (error) {
    // Unless something else was done since, by which it would be taken for wanted.
    if (step && step !== last && history.last?.id === step.id) {
      history.withdraw()
      editor.update(() => void $takeStep(editor, step, 'before'), { discrete: true })
    }
    throw error
  }
  return count
}
