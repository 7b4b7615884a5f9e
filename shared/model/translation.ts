import { z } from 'zod'
import { clauseId, readClause } from './clause'
import { languageTag, textId, wording } from './text'

/** The same clause in another language version of its text. */
export const translation = z.object({
  textId,
  textTitle: z.string(),
  language: languageTag,
  wording,
  /** Null where that version has no such clause. */
  clause: readClause.extend({ citation: z.string() }).nullable(),
  /** False where the two were put together for want of a better one: to be looked at before it is used. */
  isSure: z.boolean(),
})
export type Translation = z.infer<typeof translation>

/** A clause of a text, and the other languages it is in for certain. */
export const clauseLanguages = z.object({ textId, clauseId, languages: z.array(languageTag) })
export type ClauseLanguages = z.infer<typeof clauseLanguages>

/** Two language versions side by side: a clause and its other self, or a clause that is in one of them alone. */
export const parallelRow = z.object({ left: clauseId.nullable(), right: clauseId.nullable(), isSure: z.boolean() })
export type ParallelRow = z.infer<typeof parallelRow>
