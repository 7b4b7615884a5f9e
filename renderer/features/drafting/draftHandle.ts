import type { LexicalEditor } from 'lexical'
import type { Clause, ClauseId, ClauseKind } from '../../../shared/model/clause'
import type { PassageRange } from '../../../shared/model/comment'
import type { InlineContent, Mark } from '../../../shared/model/inline'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { Origin } from '../../../shared/model/origin'
import type { LanguageTag } from '../../../shared/model/text'
import type { BracketHandle } from '../../editor/brackets/bracketHandle'
import type { SelectedPassage } from '../../editor/comments/passages'
import type { DraftFinder, PlannedReplacement } from '../../editor/finding/draftFinder'
import type { FootnoteHandle } from '../../editor/footnotes/footnoteHandle'
import type { Insertion } from '../../editor/insertion/insertLanguage'
import type { Declared } from '../../editor/insertion/declareOrigins'
import type { Renewing } from '../../editor/insertion/renewOrigin'
import type { Restoring } from '../../editor/insertion/restoreWording'
import type { Hints } from '../../editor/hints/hintState'
import type { SaveState } from '../../editor/draftSaver'
import type { DraftNumbering } from '../../editor/numbering/draftNumbering'
import type { DraftView } from '../../editor/view/registerDraftView'
import type { Watched } from '../../ui/watched'

/** What the rest of the window may do with the draft on screen. */
export interface DraftHandle {
  /** For what is laid over the draft without changing it, such as its spelling. */
  editor: LexicalEditor
  /** Puts the origin's wording where the caret is (see `$insertLanguage`), in one step to undo; in which way it was done. */
  insertLanguage(origin: Origin, insertion: Insertion): InsertionMode
  /** Gives a clause its agreed wording back (see `$restoreWording`); false where nothing of it could be. */
  restoreWording(restoring: Restoring): boolean
  /** Has clauses name where their wording comes from; one step to undo. */
  declareOrigins(declared: readonly Declared[]): void
  /** Has a clause follow its source as it stands now (see `$renewOrigin`). */
  renewOrigin(renewing: Renewing): void
  /** Saves what is pending now; to be awaited before a version, an export or a comparison. Rejects when it could not be. */
  flush(): Promise<void>
  undo(): void
  redo(): void
  changeKind(kind: ClauseKind): void
  moveUp(): void
  moveDown(): void
  /** The section under this heading before or after the place of another heading; one step to undo. */
  moveSection(id: ClauseId, target: ClauseId, side: 'before' | 'after'): void
  /** The section the caret is in, past the next place above or below where it may stand. */
  stepSection(direction: 'up' | 'down'): void
  indent(): void
  outdent(): void
  /** Splits the cell at the caret in two; a clause without cells becomes a row of a table. */
  splitCell(): void
  toggleMark(mark: Mark): void
  brackets: BracketHandle
  footnotes: FootnoteHandle
  focus(): void
  /** Puts the caret where it stood when the draft was left, and the focus too where it is to be taken (see `resumePlace`). */
  resume(takesFocus: boolean): void
  /** Puts the caret into the clause and brings it into view; the focus comes too unless it is to stay. False when there is no such clause. */
  focusClause(id: ClauseId, takesFocus?: boolean): boolean
  /** Selects words of the clause, or puts the caret into it, and brings it into view. False when there is no such clause. */
  focusPassage(id: ClauseId, range: PassageRange | null): boolean
  /** What is selected, to be commented on; null without a selection. */
  passage(): SelectedPassage | null
  /** True while anything typed is not known to be stored. */
  hasPending(): boolean
  /** What departs from the conventions of the draft's scheme and language. */
  hints: Hints
  finding: DraftFinder
  /**
   * Does what was planned, as one step to undo, while `keep` keeps the draft as it was before: nothing of it is
   * saved before that is done, and it is taken back where that fails. How many were replaced.
   */
  replaceAll(planned: readonly PlannedReplacement[], keep: () => Promise<unknown>): Promise<number>
  /** Folding, counts and whatever else concerns how the draft is looked at. */
  view: Pick<DraftView, 'counts' | 'toggleFold' | 'foldAll' | 'unfoldAll'>
  /** The draft as it is on screen. Reads all of it. */
  clauses(): Clause[]
  status: Watched<DraftStatus>
  selected: Watched<SelectedClause | null>
  /** The clauses as they stood when writing last paused. */
  written: Watched<readonly Clause[]>
  numbering: DraftNumbering
}

export interface SelectedClause {
  id: ClauseId
  kind: ClauseKind
  depth: number
  /** As in the margin; '' where it has none. */
  label: string
  /** Ids of the origins its wording was taken from. */
  origins: readonly string[]
  text: string
  content: InlineContent
  language: LanguageTag
}

/**
 * updated: another window's changes were brought in. doubled: so were they, and `count` clauses both
 * had rewritten now stand twice. refused: a step was not undone, or done again, because `count` clauses
 * it concerns were changed elsewhere since; refusedInPart: not on those, but on the others.
 */
export type DraftNotice = { kind: 'updated' } | { kind: 'doubled' | 'refused' | 'refusedInPart'; count: number }

export interface DraftStatus {
  save: SaveState
  undoable: boolean
  redoable: boolean
  /** Brackets still open to negotiation, at every depth, and how many clauses they open in. */
  brackets: number
  bracketedClauses: number
  notice: DraftNotice | null
}

export type { SaveState, SelectedPassage }
