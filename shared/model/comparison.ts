import { z } from 'zod'
import { clauseKind } from './clause'
import { mark } from './inline'
import { textState } from './version'

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

/** Where a clause's text is set in a mark: from `start` up to, not including, `end`; UTF-16 units. */
export const markedRange = z.object({ mark, start: z.number().int(), end: z.number().int() })
export type MarkedRange = z.infer<typeof markedRange>

/** A footnote of a compared clause. Its number follows from its place and is never compared. */
export const comparedNote = z.object({
  /** From 1, in the reading order of its text. */
  number: z.number().int(),
  /** Where its mark stands in the clause's text, one character long. */
  at: z.number().int(),
  text: z.string(),
  marks: z.array(markedRange).optional(),
})
export type ComparedNote = z.infer<typeof comparedNote>

export const comparedClause = z.object({
  index: z.number().int(),
  id: z.string(),
  label: z.string(),
  kind: clauseKind,
  depth: z.number().int(),
  /** Plain text, without the label; an asterisk stands where a footnote does. */
  text: z.string(),
  /** How it is set, to be shown and never compared; absent where nothing is marked. */
  marks: z.array(markedRange).optional(),
  /** Its footnotes, in order; absent where it has none. */
  notes: z.array(comparedNote).optional(),
})
export type ComparedClause = z.infer<typeof comparedClause>

export const comparedSide = z.object({
  title: z.string(),
  language: z.string(),
  clauses: z.array(comparedClause),
})
export type ComparedSide = z.infer<typeof comparedSide>

/** What a change of wording does, beyond being one. */
export const substanceType = z.enum(['verb', 'modal', 'negation', 'number', 'date', 'sdg', 'name', 'bracket', 'note'])
export type SubstanceType = z.infer<typeof substanceType>

/** One change of substance in a row: the words before and after, '' where they were added or removed. */
export const substance = z.object({
  type: substanceType,
  from: z.string(),
  to: z.string(),
  /**
   * Verbs and modals: by the scale of their language. Brackets: opened, closed (kept its words) or dropped.
   * Footnotes: moved, whether or not their words changed; one that went to another clause has no words here.
   */
  direction: z.enum(['stronger', 'weaker', 'opened', 'resolved', 'dropped', 'moved']).nullable(),
})
export type Substance = z.infer<typeof substance>

/**
 * A change of place or kind, which no wording shows. `chapeau`: an item that now stands under another one.
 * A row of a table has more cells (parted) or fewer (joined), `from` and `to` saying how many; or as many, with a
 * boundary elsewhere among the same words (shifted).
 */
export const structureChange = z.object({
  type: z.enum(['depth', 'kind', 'chapeau', 'cellsParted', 'cellsJoined', 'cellsShifted']),
  from: z.string(),
  to: z.string(),
})
export type StructureChange = z.infer<typeof structureChange>

/** What happened to a footnote: added, dropped, moved or reworded. */
export const noteChange = z.object({
  /** Its number on each side; null where that side's row has not got it. */
  left: z.number().int().nullable(),
  right: z.number().int().nullable(),
  /** Other words stand before it than did; with one side only, it stands in another row there. */
  moved: z.boolean(),
  /** Of its words, as in a row. */
  segments: z.array(segment),
})
export type NoteChange = z.infer<typeof noteChange>

export const comparisonRow = z.object({
  kind: changeKind,
  /** Indexes into the sides' clauses; empty on the left for an insertion, on the right for a deletion. */
  left: z.array(z.number().int()),
  right: z.array(z.number().int()),
  /** 0–1, share of the words in common, footnotes apart. */
  similarity: z.number(),
  /** The label changed, whatever else did. */
  renumbered: z.boolean(),
  segments: z.array(segment),
  /** In the order of the right side's words; empty for a typographic change and for a row of one side. */
  substance: z.array(substance),
  structure: z.array(structureChange),
  /** Of its footnotes those that changed, as they are read; absent where none did. */
  notes: z.array(noteChange).optional(),
})
export type ComparisonRow = z.infer<typeof comparisonRow>

export const comparisonSummary = z.object({
  /** Rows by kind. */
  kinds: z.record(changeKind, z.number().int()),
  renumbered: z.number().int(),
  /** Rows whose change is one of substance: every kind but unchanged and typography, or a change of structure. */
  substantive: z.number().int(),
  /** Rows with a change of that type. */
  substance: z.record(substanceType, z.number().int()),
  /** Verbs and modals replaced by a stronger or a weaker one. */
  stronger: z.number().int(),
  weaker: z.number().int(),
  /** Rows with a change of depth, kind or chapeau. */
  restructured: z.number().int(),
  wordsInserted: z.number().int(),
  wordsDeleted: z.number().int(),
  identical: z.boolean(),
  /** wording: words compared. structure: the sides are in different languages, and only places, numbers and counts were. */
  mode: z.enum(['wording', 'structure']),
  /** Some row was too large to be compared word by word to the end; its changes are marked more coarsely. */
  simplified: z.boolean(),
})
export type ComparisonSummary = z.infer<typeof comparisonSummary>

export const comparison = z.object({
  left: comparedSide,
  right: comparedSide,
  rows: z.array(comparisonRow),
  summary: comparisonSummary,
})
export type Comparison = z.infer<typeof comparison>

/** One strength of commitment and the verbs that carry it, as dictionary forms and as they are written. */
export const verbStrength = z.object({ strength: z.number().int(), verbs: z.array(z.string().min(1).max(60)).max(100) })

/** Strengths of one language, strongest first. */
export const verbScale = z.array(verbStrength).max(20)
export type VerbScale = z.infer<typeof verbScale>

/** By primary language subtag: 'en', 'fr'. */
export const verbScales = z.record(z.string().regex(/^[a-z]{2,3}$/), verbScale)
export type VerbScales = z.infer<typeof verbScales>

/** What a comparison tells while it runs, and at its end. */
export const comparisonProgress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.object({ type: z.literal('done'), comparison }),
])
export type ComparisonProgress = z.infer<typeof comparisonProgress>

/** A file opened only to be compared; held by the core until it closes, and stored nowhere. */
export const openedFile = z.object({ id: z.string().min(1).max(64), title: z.string(), language: z.string() })
export type OpenedFile = z.infer<typeof openedFile>

/** One side of a comparison. */
export const comparedSource = z.union([textState, z.object({ opened: z.string().min(1).max(64) })])
export type ComparedSource = z.infer<typeof comparedSource>

/** docx: a landscape table. tracked: the left text with Word's tracked changes, which accepted give the right one. */
export const comparisonFormat = z.enum(['html', 'docx', 'tracked', 'csv'])
export type ComparisonFormat = z.infer<typeof comparisonFormat>
