import type { Bracket } from '../model/bracket'
import { ALTERNATIVE_LABEL } from './pairEdges'

/** A square bracket among those of the same parent. */
export interface SiblingBracket {
  number: number
  /** The number of the bracket it stands in; -1 outermost. */
  parent: number
  /** The numbers of the clauses it opens and closes in. */
  first: number
  last: number
  /** Behind its `]` and the names that follow it, in the plain text of the clause it closes in. */
  end: number
  bracket: Bracket
}

const BETWEEN = /^(?:[^\S\n]*|\s*(?:\/|and\/or|et\/ou|or|ou)\s*)$/iu
// A bracket that swallowed the punctuation before it goes on with the sentence; it is no other choice.
const GOES_ON = /^\[\s*[,;:.]/u

/**
 * Numbers the groups of alternatives: neighbours in one clause with nothing but spaces, "/" or "or"
 * between them, and neighbouring bracketed clauses that open with "Alt 1", "Alt 2" and so on. Siblings
 * come in reading order.
 */
export function markAlternatives(siblings: readonly SiblingBracket[], texts: readonly string[]): void {
  const latest = new Map<number, SiblingBracket>()
  let groups = 0
  for (const sibling of siblings) {
    const before = latest.get(sibling.parent)
    latest.set(sibling.parent, sibling)
    if (!before || !(areSideBySide(before, sibling, texts) || areOptions(before, sibling, texts))) continue
    before.bracket.alternatives ??= groups++
    sibling.bracket.alternatives = before.bracket.alternatives
  }
}

function areSideBySide(one: SiblingBracket, other: SiblingBracket, texts: readonly string[]): boolean {
  if (one.last !== other.first || one.first !== one.last || other.first !== other.last) return false
  const { start } = other.bracket.at
  if (start - one.end > 12) return false
  const text = texts[other.first]!
  return BETWEEN.test(text.slice(one.end, start)) && !GOES_ON.test(text.slice(start, start + 12))
}

function areOptions(one: SiblingBracket, other: SiblingBracket, texts: readonly string[]): boolean {
  if (other.first !== one.last + 1 || !one.bracket.whole || !other.bracket.whole) return false
  const [before, after] = [optionOf(one, texts), optionOf(other, texts)]
  return before !== null && after !== null && after > before
}

/** The number of the option a bracketed clause is, "Alt 2" being 2 and "Option B" too. */
function optionOf({ bracket, first }: SiblingBracket, texts: readonly string[]): number | null {
  const text = texts[first]!
  const found = ALTERNATIVE_LABEL.exec(text.slice(0, 60)) ?? ALTERNATIVE_LABEL.exec(text.slice(bracket.at.start + 1, bracket.at.start + 60))
  if (!found) return null
  const label = found[1]!
  return /\d/.test(label) ? Number(label) : label.toUpperCase().charCodeAt(0) - 64
}
