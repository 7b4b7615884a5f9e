import { NOTE_MARK } from '../clauses/footnotes'
import type { Segment } from '../model/comparison'
import type { InlineContent } from '../model/inline'
import { comparedContent } from './comparedContent'
import { compareWords } from './compareWords'

/**
 * What changed between two contents of one clause, their footnotes' words after their own, each on a line of
 * its own after an asterisk. Without content before, all of it is as it was.
 */
export function compareContents(before: InlineContent | null, after: InlineContent, language: string): Segment[] {
  const [one, other] = [parts(before ?? after), parts(after)]
  return [...compareWords(one.text, other.text, language), ...compareWords(one.notes, other.notes, language)]
}

/** True when both say the same, in their words and in those of their footnotes. */
export function saysTheSame(one: InlineContent, other: InlineContent): boolean {
  const [a, b] = [parts(one), parts(other)]
  return a.text === b.text && a.notes === b.notes
}

function parts(content: InlineContent): { text: string; notes: string } {
  const { text, notes = [] } = comparedContent(content)
  return { text, notes: notes.map((note) => `\n${NOTE_MARK} ${note.text}`).join('') }
}
