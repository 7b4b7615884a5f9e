import type { Range } from '../model/search'

/** A stretch between two matching square brackets, brackets included. Depth 0 is outermost. */
export interface BracketPair extends Range {
  depth: number
}

export interface BracketPairs {
  brackets: BracketPair[]
  /** Positions of brackets without a partner. */
  unbalanced: { at: number; what: 'opening' | 'closing' }[]
}

/**
 * The square brackets of one plain wording, for what only looks at characters: every pair that can be
 * matched from the inside out is, and what is left over is reported. Linear; in order of their start.
 * `readBrackets` reads what a text's brackets mean.
 */
export function pairBrackets(text: string): BracketPairs {
  const brackets: BracketPair[] = []
  const unbalanced: BracketPairs['unbalanced'] = []
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
