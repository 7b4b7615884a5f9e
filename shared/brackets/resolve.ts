import type { BracketChoice, Bracket, BracketReading, ClauseChange, Resolution } from '../model/bracket'
import type { Clause } from '../model/clause'
import type { InlineContent } from '../model/inline'
import { cutContent, sliceContent } from './contentRanges'
import { settle, type Decision } from './settle'

export interface Resolved {
  /** The whole text: changed clauses under their own ids, clauses without any wording left gone. */
  clauses: Clause[]
  /** What is to be recorded, so that it can be put back. */
  resolution: Pick<Resolution, 'bracketId' | 'clauseId' | 'choice' | 'passage' | 'changes'>
}

/**
 * Settles one bracket of `reading`, which must be of these clauses. accepted: its signs and the names of
 * its parties go, its words and the brackets in them stay. dropped: its words go, and one space where two
 * would be left. chosen: accepted, while the other alternatives of its group are dropped with what joins
 * them. Marks and footnotes of what stays are kept.
 */
export function resolveBracket(
  clauses: readonly Clause[],
  reading: BracketReading,
  bracket: Bracket,
  choice: BracketChoice,
  language: string,
): Resolved {
  const decide = (other: Bracket): Decision => {
    if (other === bracket) return choice === 'dropped' ? 'drop' : 'accept'
    const rival = choice === 'chosen' && other.alternatives !== null && other.alternatives === bracket.alternatives
    return rival ? 'drop' : 'keep'
  }
  const settled = settle(clauses, reading, decide, language)
  const changes = settled.map(({ index, cuts, emptied }): ClauseChange => {
    const follows = clauses.slice(Math.max(0, index - MOST_BEFORE), index).map(({ id }) => id)
    return { before: clauses[index]!, cuts, removed: emptied, follows: follows.toReversed() }
  })
  const changed = new Map(changes.map((change) => [change.before.id, change]))
  return {
    clauses: clauses.flatMap((clause) => {
      const change = changed.get(clause.id)
      if (!change) return [clause]
      return change.removed ? [] : [{ ...clause, content: cutContent(clause.content, change.cuts) }]
    }),
    resolution: { bracketId: bracket.id, clauseId: bracket.clauseId, choice, passage: passageOf(clauses, bracket), changes },
  }
}

/** So many clauses before are remembered: any that still stands says where a removed one comes back. */
const MOST_BEFORE = 8

/** The bracket as it stood, a line break between clauses. */
function passageOf(clauses: readonly Clause[], { clauseId, at, closes, attributions }: Bracket): InlineContent {
  const first = clauses.findIndex(({ id }) => id === clauseId)
  const last = clauses.findIndex(({ id }) => id === closes.clauseId)
  const end = Math.max(closes.at + 1, attributions.at(-1)?.at.end ?? 0)
  return clauses.slice(first, last + 1).flatMap(({ content }, nth): InlineContent => {
    const isLast = first + nth === last
    const range = { start: nth === 0 ? at.start : 0, end: isLast ? end : Number.MAX_SAFE_INTEGER }
    return nth === 0 ? sliceContent(content, range) : [{ type: 'break' }, ...sliceContent(content, range)]
  })
}
