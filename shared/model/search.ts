import { z } from 'zod'
import { ACTORS } from '../language/actors'
import { clauseId, clauseKind } from './clause'
import { isoDate, languageTag, textId, textKind, wording } from './text'

/** A stretch of a string, in UTF-16 code units, end exclusive. */
export const range = z.object({ start: z.number().int(), end: z.number().int() })
export type Range = z.infer<typeof range>

export const actor = z.enum(ACTORS)

/** Which clauses are looked at: those with one of the values of every filter there is. */
export const searchFilters = z.object({
  texts: z.array(textId).max(200).optional(),
  /** By primary subtag: 'fr' is also 'fr-CA'. */
  languages: z.array(languageTag).max(50).optional(),
  kinds: z.array(clauseKind).max(20).optional(),
  /** Whom the clause names; see `shared/language/actors`. */
  mentions: z.array(actor).max(20).optional(),
  sdgs: z.array(z.number().int().min(1).max(17)).max(17).optional(),
  textKind: textKind.optional(),
  /** Adopted on that day or later, on that day or earlier; a text without a date is neither. */
  adoptedFrom: isoDate.optional(),
  adoptedTo: isoDate.optional(),
})
export type SearchFilters = z.infer<typeof searchFilters>

/** best: what says most about the query first. text: text by text, in the order of each. */
export const searchOrder = z.enum(['best', 'text'])
export type SearchOrder = z.infer<typeof searchOrder>

export const savedSearch = z.object({
  name: z.string().trim().min(1).max(80),
  query: z.string().max(500),
  filters: searchFilters,
  order: searchOrder,
})
export type SavedSearch = z.infer<typeof savedSearch>

export const searchHit = z.object({
  textId,
  textTitle: z.string(),
  textKind,
  language: languageTag,
  wording,
  clauseId,
  kind: clauseKind,
  label: z.string(),
  /** "Global Digital Compact, para. 29 (d)" */
  citation: z.string(),
  text: z.string(),
  /** True for a clause that the query calls by its number: "29 (d)", "principle 2". */
  isNamed: z.boolean(),
  /** The words of `text` that answer the query. */
  matches: z.array(range),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchAnswer = z.object({
  hits: z.array(searchHit),
  /** True when there are more hits than were asked for. */
  more: z.boolean(),
  /** How many there are in all; null for more than anybody would count. */
  total: z.number().int().nullable(),
  /** When nothing was found: a word of the library close to the one that has no match. */
  nearest: z.string().nullable(),
})
export type SearchAnswer = z.infer<typeof searchAnswer>
