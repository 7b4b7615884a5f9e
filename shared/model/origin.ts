import { z } from 'zod'
import { clauseId } from './clause'
import { passageRange } from './comment'
import { inlineContent } from './inline'
import { languageTag, textId, wording } from './text'

export const originId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type OriginId = z.infer<typeof originId>

/**
 * Where a clause's wording came from, and the wording as it stood then. Kept as evidence: it
 * outlives both the clause that quotes it and the text it was taken from.
 */
export const origin = z.object({
  id: originId,
  textId,
  clauseId,
  /** As one would cite it: "Global Digital Compact, para. 29 (d)". */
  citation: z.string(),
  language: languageTag,
  wording,
  /** The clause as it stood, whole, so that what became of it can be told. */
  content: inlineContent,
  /** The words of `content` that were taken; absent where all of it was. */
  passage: passageRange.optional(),
  takenAt: z.number(),
})
export type Origin = z.infer<typeof origin>

/**
 * Computed against the origin's wording, never stored. proposed: the agreed words all stand, and what is added to
 * them is in brackets still open. translated: the origin is in another language, to which no word can be held.
 * `kept` is the share of its words still there, 0–1.
 */
export const originStatus = z.object({
  state: z.enum(['verbatim', 'proposed', 'adapted', 'drifted', 'translated']),
  kept: z.number().min(0).max(1),
})
export type OriginStatus = z.infer<typeof originStatus>

/**
 * What became of an origin's source since the words were taken. corrected: the clause says something else now,
 * or the words of a digest are official. dropped: a newer text has no such clause, or no such passage.
 * removed: the text is no longer in the library.
 */
export const sourceNews = z.object({
  originId,
  what: z.enum(['corrected', 'dropped', 'removed']),
  /** The source as it would be quoted now; null where there is nothing to quote. */
  present: z.object({ content: inlineContent, passage: passageRange.optional(), citation: z.string(), wording }).nullable(),
  /** The corrigenda of that clause made since, oldest first. */
  corrigenda: z.array(z.object({ reason: z.string(), madeBy: z.string().nullable(), madeAt: z.number() })),
})
export type SourceNews = z.infer<typeof sourceNews>

/** A source that was offered as where a clause of a draft comes from, and was said no to. */
export const refusedSource = z.object({ clauseId, sourceText: textId, sourceClause: clauseId })
export type RefusedSource = z.infer<typeof refusedSource>
