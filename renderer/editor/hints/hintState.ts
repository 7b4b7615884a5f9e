import type { ClauseId } from '../../../shared/model/clause'
import type { CheckName, Dismissal, Hint } from '../../../shared/model/hint'

/** Which hints are shown; what the user said, not the draft. */
export interface HintPolicy {
  /** Checks that are off in every text. */
  off: readonly string[]
  dismissed: readonly Dismissal[]
}

/** A hint the caret rests in or the pointer on, and where its words are on screen. */
export interface PointedHint {
  hint: Hint
  place: { left: number; top: number; bottom: number }
}

/** True for a place in the plain text of the hint's clause that its words touch; of one on a footnote, at its mark. */
export function isAt({ note, start, end }: Pick<Hint, 'note' | 'start' | 'end'>, offset: number): boolean {
  return note ? offset === note.at : offset >= start && offset <= end
}

/** What there is to say of the draft on screen. Replaced, never changed in place. */
export interface HintState {
  /** In the order of the text; without those of the clause being written. */
  shown: readonly Hint[]
  /** Said no to one by one, and still there. */
  dismissed: readonly Hint[]
  /** Checks said no to in this draft. */
  unchecked: readonly CheckName[]
  pointed: PointedHint | null
  /** False until every clause has been read once. */
  complete: boolean
}

/** The hints of the open draft, for whoever shows them. */
export interface Hints {
  state(): HintState
  /** Calls back when the state is another. */
  subscribe(listener: () => void): () => void
  setPolicy(policy: HintPolicy): void
  /** Mends what these hints point at, as one step to undo; how many could be. */
  fix(hints: readonly Hint[]): number
  /** Mends what the caret stands at. False when there is nothing. */
  fixHere(): boolean
  /** The label of a clause, as in the margin; '' where it has none. */
  labelOf(id: ClauseId): string
  /** Puts the caret where the hint is and brings it into view. */
  go(hint: Hint): void
  /** As `go`, to the hint after or before the caret, round the ends of the text; null when there is none. */
  step(direction: 1 | -1): Hint | null
  /** Lets go of the sentence that is shown beside the words. */
  unpoint(): void
}
