import { z } from 'zod'
import { clause, clauseId, type ClauseId } from './clause'
import { inlineContent, inlineId, party, type InlineContent, type Party } from './inline'
import type { Range } from './search'
import { textId } from './text'

/** A clause as far as brackets are concerned. */
export interface BracketedClause {
  id: ClauseId
  content: InlineContent
}

/** A stretch of one clause's plain text (see `shared/clauses/plainText`). */
export interface ClausePassage {
  clauseId: ClauseId
  at: Range
}

/** One bracket of a text, with what its data and its words say of it. */
export interface Bracket {
  /** The opening's; null where the bracket is only a character. */
  id: string | null
  /** The clause it opens in. */
  clauseId: ClauseId
  /** From `[` to behind `]` in that clause's plain text; to the clause's end when it closes in a later one. */
  at: Range
  /** Where its `]` stands: in the same clause, or in a later one. */
  closes: { clauseId: ClauseId; at: number }
  /** How many brackets it stands in; 0 is outermost. */
  depth: number
  /** The passage, brackets included; a line feed between clauses. */
  text: string
  /** True when it encloses all the wording of a clause, or several clauses. */
  whole: boolean
  /** Recorded or written in the text, each once. */
  proponents: Party[]
  opponents: Party[]
  note: string | null
  /** The words that name its parties, such as "(Canada)", inside it or right behind it. */
  attributions: ClausePassage[]
  /** "[Placeholder for …]": not wording, but a promise of it. */
  placeholder: boolean
  /** "{…}": a remark of the secretariat, no wording. */
  editorsNote: boolean
  /** Brackets with the same number are alternatives of one another; null for one that has none. */
  alternatives: number | null
}

/** A square bracket without a partner. */
export interface UnbalancedBracket {
  clauseId: ClauseId
  /** Its place in the clause's plain text. */
  at: number
  what: 'opening' | 'closing'
}

export interface BracketReading {
  /** In reading order. */
  brackets: Bracket[]
  unbalanced: UnbalancedBracket[]
}

/** accepted: the words stay. dropped: they go. chosen: they stay, and the other alternatives go. */
export const bracketChoice = z.enum(['accepted', 'dropped', 'chosen'])
export type BracketChoice = z.infer<typeof bracketChoice>

/** What a resolution did to one clause: enough to undo it in a text that was edited since. */
export const clauseChange = z.object({
  before: clause,
  /** What went of its plain text, in order; `dropped` where words went with their footnotes. */
  cuts: z
    .array(z.object({ start: z.number().int().min(0), end: z.number().int().min(0), dropped: z.boolean() }))
    .max(100_000),
  /** True when nothing was left of the clause. */
  removed: z.boolean(),
  /** The clauses that stood before it, the nearest first. */
  follows: z.array(clauseId).max(16),
})
export type ClauseChange = z.infer<typeof clauseChange>

/** One bracket settled: what was decided, and the text it was decided in. */
export const resolution = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  textId,
  /** The bracket's id; null when it was only two characters. */
  bracketId: inlineId.nullable(),
  clauseId,
  /** The label the clause had then. */
  label: z.string().max(200),
  choice: bracketChoice,
  /** The bracket as it stood, its names included; a line break between clauses. */
  passage: inlineContent,
  changes: z.array(clauseChange).max(10_000),
  /** Milliseconds since 1970, UTC. */
  resolvedAt: z.number(),
})
export type Resolution = z.infer<typeof resolution>

export const newResolution = resolution.omit({ id: true, resolvedAt: true })
export type NewResolution = z.infer<typeof newResolution>

/** How a text is read: all of it, without what is in brackets, or with one delegation's proposals accepted. */
export const textView = z.union([z.enum(['everything', 'without-brackets']), z.object({ as: party })])
export type TextView = z.infer<typeof textView>
