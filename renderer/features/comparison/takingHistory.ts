import type { DraftEdit } from './draftEdit'

/** One taking: what it did to a draft, and what undoes that. */
export interface TakingStep {
  draft: string
  forth: DraftEdit
  back: DraftEdit
}

/** What was taken into drafts, in order, and what of it was undone, the last undone last. */
export interface TakingHistory {
  done: readonly TakingStep[]
  undone: readonly TakingStep[]
  /** The revision of each draft that its last step made: from any other one, nothing can be undone. */
  revisions: Readonly<Record<string, number>>
}

export const NO_TAKING: TakingHistory = { done: [], undone: [], revisions: {} }

// As many as anybody goes back; each holds the clauses it changed.
const MOST_STEPS = 100

/** The step that undoing, or redoing, in one of these drafts comes to. */
export function findStep(history: TakingHistory, stack: 'done' | 'undone', drafts: readonly string[]): TakingStep | undefined {
  return history[stack].findLast(({ draft }) => drafts.includes(draft))
}

export function withStep(history: TakingHistory, step: TakingStep, revision: number): TakingHistory {
  return {
    done: [...history.done, step].slice(-MOST_STEPS),
    undone: history.undone.filter(({ draft }) => draft !== step.draft),
    revisions: { ...history.revisions, [step.draft]: revision },
  }
}

/** With a step of `from` undone or done again, by a save that made `revision`. */
export function withStepMoved(
  history: TakingHistory,
  step: TakingStep,
  from: 'done' | 'undone',
  revision: number,
): TakingHistory {
  const to = from === 'done' ? 'undone' : 'done'
  return {
    ...history,
    [from]: history[from].filter((one) => one !== step),
    [to]: [...history[to], step],
    revisions: { ...history.revisions, [step.draft]: revision },
  }
}

/** Without a draft that somebody else has changed since: its steps start from what is no more. */
export function withoutDraft(history: TakingHistory, id: string): TakingHistory {
  const isOther = ({ draft }: TakingStep): boolean => draft !== id
  return { ...history, done: history.done.filter(isOther), undone: history.undone.filter(isOther) }
}
