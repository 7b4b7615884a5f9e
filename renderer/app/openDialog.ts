import type { ReadClause } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'

/** A clause about to be taken into the open draft. */
export interface ClauseToInsert {
  textId: TextId
  clauseId: ReadClause['id']
  citation: string
}

/** The dialog the window shows; one at a time. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'newDraft'; from: TextId | null }
  | { kind: 'import' }
  | { kind: 'saveVersion' }
  | { kind: 'export' }
  | { kind: 'settings' }
  | { kind: 'shortcuts' }
  | { kind: 'ownWords' }
  | { kind: 'goTo' }
  | { kind: 'reference' }
  | { kind: 'numbering' }
  | { kind: 'clauseNumber' }
  | { kind: 'insertDigest'; clause: ClauseToInsert }
