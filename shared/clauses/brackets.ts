import type { Range } from '../model/search'

/** A stretch between two matching square brackets, brackets included. Depth 0 is outermost. */
export interface Bracket extends Range {
  depth: number
}

export interface BracketReading {
  brackets: Bracket[]
  /** Positions of brackets without a partner. */
  unbalanced: { at: number; what: 'opening' | 'closing' }[]
}

/**
 * Reads square brackets leniently: every pair that can be matched from the inside out is, and what is
 * left over is reported rather than guessed at. Linear; brackets come in order of their start.
 */
export function readBrackets(text: string): BracketReading {
  const brackets: Bracket[] = []
  const unbalanced: BracketReading['unbalanced'] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    else if (text[at] === ']') {
      const start = open.pop()
      if (start === undefined) unbalanced.push({ at, what: 'closing' })
      else brackets.push({ start, end: at + 1, depth: open.length })
    }
  }
  for (const at of open) unbalanced.push({ at, what: 'opening' })
  brackets.sort((a, b) => a.start - b.start)
  unbalanced.sort((a, b) => a.at - b.at)
  return { brackets, unbalanced }
}

/** "[Placeholder for …]" and "{editor's note}": not wording, but a promise of it. */
export function isPlaceholder(bracketed: string): boolean {
  return /^\[\s*(placeholder|espace réservé|à compléter|to be (added|completed|inserted))\b/iu.test(bracketed)
}
