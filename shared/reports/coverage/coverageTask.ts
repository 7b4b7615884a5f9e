import type { Origin, OriginId, SourceNews } from '../../model/origin'
import type { ReportedClause } from '../../model/report'
import type { Range } from '../../model/search'
import type { LanguageTag, TextId, Wording } from '../../model/text'

/** The wording a clause was taken from, as evidence keeps it. */
export interface TakenWording extends Pick<Origin, 'content'> {
  originId: OriginId
  textId: TextId
  /** Of the text it was taken from. */
  title: string
  citation: string
  language: LanguageTag
  wording: Wording
  passage?: Origin['passage']
  since?: SourceNews['what'] | undefined
  /** Of the text it was taken from: kept out of sight in the library. */
  archived?: true | undefined
}

/** A clause as coverage reads it. */
export interface ClauseToCover extends ReportedClause {
  /** Of its text: in brackets still open to negotiation. */
  open: readonly Range[]
  /** Of its text: no wording at all, such as an editor's note. */
  notes: readonly Range[]
  taken: readonly TakenWording[]
}

/** A draft as coverage reads it: without its titles and headings. */
export interface CoverageTask {
  title: string
  language: LanguageTag
  clauses: readonly ClauseToCover[]
}
