import { z } from 'zod'
import { clauseId, clauseKind } from './clause'
import { languageTag, textId, textKind, wording } from './text'

/** A stretch of a string, in UTF-16 code units, end exclusive. */
export const range = z.object({ start: z.number().int(), end: z.number().int() })
export type Range = z.infer<typeof range>

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
  /** The words of `text` that answer the query. */
  matches: z.array(range),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchAnswer = z.object({
  hits: z.array(searchHit),
  /** True when there are more hits than were asked for. */
  more: z.boolean(),
  /** When nothing was found: a word of the library close to the one that has no match. */
  nearest: z.string().nullable(),
})
export type SearchAnswer = z.infer<typeof searchAnswer>
