import { z } from 'zod'
import { inlineContent } from './inline'

export const clauseKind = z.enum([
  'title',
  'heading',
  'preambular',
  'operative',
  'principle',
  'commitment',
  'paragraph',
  'chapeau',
  'item',
  'signature',
])
export type ClauseKind = z.infer<typeof clauseKind>

export const clauseId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type ClauseId = z.infer<typeof clauseId>

/** The deepest level a clause can stand at: 1. → (a) → (i) → a. → i. and three to spare. */
export const DEEPEST = 7

/** What was decided about one clause's number; the scheme decides the rest. */
export const clauseNumbering = z.object({
  /** The label the clause had when the text's numbering was frozen. */
  frozen: z.string().min(1).max(40).optional(),
  /** The count of the clause's own sequence goes on from here, this clause included. */
  startAt: z.number().int().min(1).max(9999).optional(),
})
export type ClauseNumbering = z.infer<typeof clauseNumbering>

/**
 * One clause of a text. A text is a flat list of clauses in reading order; the tree is derived from
 * `kind` and `depth` (see `shared/clauses/outline`). For a heading, depth is its level; for any
 * other clause, its indentation inside the section it stands in.
 */
export const clause = z.object({
  id: clauseId,
  kind: clauseKind,
  depth: z.number().int().min(0).max(DEEPEST),
  content: inlineContent,
  /** A label that numbering must not touch, such as the official number in a reference. */
  lockedLabel: z.string().min(1).max(40).nullable(),
  /** Absent on nearly every clause. */
  numbering: clauseNumbering.optional(),
  /** Ids of the origins this wording was taken from, oldest first; several after a merge. */
  origins: z.array(z.string().min(1).max(64)).max(64),
})
export type Clause = z.infer<typeof clause>

/** A clause as it is read from the store: with what is computed from the whole text. */
export const readClause = clause.extend({
  /** The label shown in the margin: the locked one, else the scheme's; '' where there is none. */
  label: z.string(),
  /** Sustainable Development Goals the clause names, ascending, 1–17. */
  sdgs: z.array(z.number().int().min(1).max(17)),
})
export type ReadClause = z.infer<typeof readClause>
