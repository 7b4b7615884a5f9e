import type { Clause } from '../../../shared/model/clause'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import type { BrokenReference } from '../../editor/references/registerReferences'
import type { BracketHandle } from '../../editor/brackets/bracketHandle'

/** The open draft, as far as its brackets are concerned. */
export interface BracketDraft {
  textId: TextId
  language: LanguageTag
  brackets: BracketHandle
  /** Cross-references whose target is gone or has no number, in reading order. */
  brokenReferences(): BrokenReference[]
  /** The draft as it is on screen. */
  clauses(): Clause[]
}
