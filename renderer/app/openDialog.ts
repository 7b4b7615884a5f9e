import type { CatalogueEntry } from '../../shared/model/catalogue'
import type { ClauseId } from '../../shared/model/clause'
import type { PassageRange } from '../../shared/model/comment'
import type { InsertionMode } from '../../shared/model/insertion'
import type { TextId } from '../../shared/model/text'
import type { WordsElsewhere } from '../features/translations/OtherWordsDialog'

/** A clause about to be taken into the open draft, or words of it. */
export interface LanguageToInsert {
  textId: TextId
  clauseId: ClauseId
  citation: string
  passage?: PassageRange | undefined
  /** The clause of the draft it is to stand before; else where the caret is. */
  before?: ClauseId
  /** In the language it is in, which was chosen, whatever the draft's is. */
  asItIs?: boolean
}

/** The dialog the window shows; one at a time. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'newDraft'; from: TextId | null }
  | { kind: 'import'; purpose?: { kind: 'newer' | 'languageOf' | 'merge'; of: TextId }; record?: CatalogueEntry }
  | { kind: 'record' | 'structure'; textId: TextId }
  | { kind: 'rename' }
  | { kind: 'saveVersion' }
  | { kind: 'export' }
  | { kind: 'supporters' }
  | { kind: 'settings' }
  | { kind: 'shortcuts' }
  | { kind: 'ownWords' }
  | { kind: 'goTo' }
  | { kind: 'reference' }
  | { kind: 'numbering' }
  | { kind: 'clauseNumber' }
  | { kind: 'genealogy'; textId: TextId; clauseId: ClauseId }
  | { kind: 'languages'; textId: TextId; clauseId: ClauseId }
  | { kind: 'findOrigins' }
  | { kind: 'insertDigest'; language: LanguageToInsert; mode: InsertionMode }
  | { kind: 'insertOtherWords'; language: LanguageToInsert; mode: InsertionMode; words: WordsElsewhere }
