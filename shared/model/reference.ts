import { z } from 'zod'
import { clause, clauseId } from './clause'
import { inlineContent } from './inline'
import { textId } from './text'
import { versionId } from './version'

export const corrigendumId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** A typo of a reference put right: the words as printed stay beside the words as they are to be read. */
export const corrigendum = z.object({
  id: corrigendumId,
  clauseId,
  printed: inlineContent,
  corrected: inlineContent,
  reason: z.string(),
  /** The name in the settings of whoever made it; null where there was none. */
  madeBy: z.string().nullable(),
  madeAt: z.number(),
  /** The former text it was made in, once a newer one has taken its place. */
  version: versionId.nullable(),
})
export type Corrigendum = z.infer<typeof corrigendum>

export const correctionReason = z.string().trim().min(1).max(1000)

/** A draft that quotes a text, and how many of its clauses do. */
export const quotingText = z.object({ textId, title: z.string(), language: z.string(), clauses: z.number().int() })
export type QuotingText = z.infer<typeof quotingText>

/** What is known of a reference beside its record and its clauses. */
export const referenceDetails = z.object({
  /** In the order they were made. */
  corrigenda: z.array(corrigendum),
  quotedBy: z.array(quotingText),
  /** True where the user imported the text: kinds, levels and labels are then theirs to put right. */
  structureIsOurs: z.boolean(),
})
export type ReferenceDetails = z.infer<typeof referenceDetails>

/** Everything of a clause of a reference that is not its wording. */
export const clauseStructure = clause.pick({ id: true, kind: true, depth: true, lockedLabel: true })
export type ClauseStructure = z.infer<typeof clauseStructure>
