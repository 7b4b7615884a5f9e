import type { ClauseId } from './clause'
import type { InlineContent, Party } from './inline'
import type { Range } from './search'

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
