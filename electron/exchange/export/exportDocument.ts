import type { ReadClause } from '../../../shared/model/clause'
import type { Supporter } from '../../../shared/model/supporter'
import type { TextRecord } from '../../../shared/model/text'

/** What a document takes from a text's record. The rest (source, notes, dates of change) stays inside. */
export type ExportedRecord = Pick<
  TextRecord,
  'title' | 'language' | 'kind' | 'wording' | 'adoptedBy' | 'adoptedOn'
>

/** A supporter as a document lists it: notes and dates stay inside. */
export type ListedSupporter = Pick<Supporter, 'name' | 'category'>

export interface ExportDocument {
  record: ExportedRecord
  /** In reading order, with their computed labels. Comments, origins and ids are not written out. */
  clauses: readonly Pick<ReadClause, 'kind' | 'depth' | 'label' | 'content'>[]
  /** Sentences set visibly at the head of the document, in the text's language. */
  announcements: readonly string[]
  /** Listed after the text where they were asked for. */
  supporters?: readonly ListedSupporter[]
}
