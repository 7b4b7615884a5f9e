import { z } from 'zod'
import { clauseKind } from './clause'

export const changeKind = z.enum([
  'unchanged',
  'edited',
  'typography',
  'moved',
  'moved-edited',
  'split',
  'merged',
  'inserted',
  'deleted',
])
export type ChangeKind = z.infer<typeof changeKind>

/**
 * A stretch of one row. In order, `equal` + `delete` + typography's `left` give the left side back
 * to the character, `equal` + `insert` + typography's `right` the right one. Where a side has
 * several clauses (split, merged) their texts are joined by one line feed.
 */
export const segment = z.union([
  z.object({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() }),
  z.object({ op: z.literal('typography'), left: z.string(), right: z.string() }),
])
export type Segment = z.infer<typeof segment>

export const comparedClause = z.object({
  index: z.number().int(),
  id: z.string(),
  label: z.string(),
  kind: clauseKind,
  depth: z.number().int(),
  /** Plain text, without the label. */
  text: z.string(),
})
export type ComparedClause = z.infer<typeof comparedClause>

export const comparedSide = z.object({
  title: z.string(),
  language: z.string(),
  clauses: z.array(comparedClause),
})
export type ComparedSide = z.infer<typeof comparedSide>

export const comparisonRow = z.object({
  kind: changeKind,
  /** Indexes into the sides' clauses; empty on the left for an insertion, on the right for a deletion. */
  left: z.array(z.number().int()),
  right: z.array(z.number().int()),
  /** 0–1, share of the words in common. */
  similarity: z.number(),
  /** The label changed, whatever else did. */
  renumbered: z.boolean(),
  segments: z.array(segment),
})
export type ComparisonRow = z.infer<typeof comparisonRow>

export const comparisonSummary = z.object({
  /** Rows by kind. */
  kinds: z.record(changeKind, z.number().int()),
  renumbered: z.number().int(),
  /** Rows whose change is one of substance: every kind but unchanged and typography. */
  substantive: z.number().int(),
  wordsInserted: z.number().int(),
  wordsDeleted: z.number().int(),
  identical: z.boolean(),
})
export type ComparisonSummary = z.infer<typeof comparisonSummary>

export const comparison = z.object({
  left: comparedSide,
  right: comparedSide,
  rows: z.array(comparisonRow),
  summary: comparisonSummary,
})
export type Comparison = z.infer<typeof comparison>
