import type { Bracket, BracketReading, UnbalancedBracket } from '../../../shared/model/bracket'

/** What stands between a draft and a clean text, each kind in reading order. */
export interface OpenKinds {
  /** Every bracket that waits for a decision, those of the other kinds among them. */
  brackets: Bracket[]
  /** The first of each group of alternatives. */
  alternatives: Bracket[]
  placeholders: Bracket[]
  editorsNotes: Bracket[]
  unbalanced: UnbalancedBracket[]
}

export function openKinds({ brackets, unbalanced }: BracketReading): OpenKinds {
  const open = brackets.filter(({ editorsNote }) => !editorsNote)
  const groups = new Set<number>()
  return {
    brackets: open,
    alternatives: open.filter(({ alternatives }) => {
      if (alternatives === null || groups.has(alternatives)) return false
      groups.add(alternatives)
      return true
    }),
    placeholders: open.filter(({ placeholder }) => placeholder),
    editorsNotes: brackets.filter(({ editorsNote }) => editorsNote),
    unbalanced,
  }
}
