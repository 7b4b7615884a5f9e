import type { ClauseKind } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'

/** A clause on its way in or out by the clipboard; it gets an id when it arrives. */
export interface Block {
  /** Null: whatever the text it is put into makes of it. */
  kind: ClauseKind | null
  /** How deep in its own list, or the clause's depth where its kind is known. */
  depth: number
  content: InlineContent
  /** A paragraph of its own that others stand under, rather than a piece of one. */
  governs?: true
  /** The number that was typed before it elsewhere; absent where there was none. */
  typed?: string
  origins: readonly string[]
}
