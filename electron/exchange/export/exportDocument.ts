import type { ReadClause } from '../../../shared/model/clause'
import type { PassageRange, Remark } from '../../../shared/model/comment'
import type { Supporter } from '../../../shared/model/supporter'
import type { TextRecord } from '../../../shared/model/text'

/** What a document takes from a text's record. The rest (source, notes, dates of change) stays inside. */
export type ExportedRecord = Pick<
  TextRecord,
  'title' | 'language' | 'kind' | 'wording' | 'adoptedBy' | 'adoptedOn'
>

/** A supporter as a document lists it: notes and dates stay inside. */
export type ListedSupporter = Pick<Supporter, 'name' | 'category'>

/** A thread of comments, for a file that carries comments. */
export interface ExportedThread {
  /** The words it is about, in the clause's plain text; null for the whole clause. */
  range: PassageRange | null
  /** The words it was about, where they are no longer there; else null. */
  quote: string | null
  resolved: boolean
  remarks: readonly Pick<Remark, 'author' | 'body' | 'createdAt'>[]
}

/** A clause as a document lists it. Comments are written out only where they were asked for. */
export interface ExportedClause extends Pick<ReadClause, 'kind' | 'depth' | 'label' | 'content'> {
  threads?: readonly ExportedThread[]
}

export interface ExportDocument {
  record: ExportedRecord
  /** In reading order, with their computed labels. Origins and ids are not written out. */
  clauses: readonly ExportedClause[]
  /** Sentences set visibly at the head of the document, in the text's language. */
  announcements: readonly string[]
  /** Listed after the text where they were asked for. */
  supporters?: readonly ListedSupporter[]
}
