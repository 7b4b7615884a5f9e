import type { PlacedToken } from './readPlaced'

/** Tokens of a clause that can be held to an origin: from `from` up to, not with, `to`. */
export interface Reading {
  from: number
  to: number
  /** The brackets all of it stands in; what is in more than these is open by itself. */
  depth: number
}

/**
 * What of a clause a wording can be: all of it, and where it is nothing but brackets side by side, what
 * each of them holds, for an alternative is a wording of its own.
 */
export function readingsOf(tokens: readonly PlacedToken[], text: string): Reading[] {
  const whole: Reading = { from: 0, to: tokens.length, depth: 0 }
  if (tokens.length === 0 || tokens.some(({ depth }) => depth === 0)) return [whole]
  const inner: Reading[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    const next = tokens[at]
    if (next && !closesBetween(text.slice(tokens[at - 1]!.end, next.start), tokens[at - 1]!.depth)) continue
    inner.push({ from, to: at, depth: 1 })
    from = at
  }
  return [...inner, whole]
}

/** True where the outermost bracket closes before the next token, and another one opens. */
function closesBetween(between: string, within: number): boolean {
  let depth = within
  for (const character of between) {
    if (character === ']' && --depth <= 0) return true
    if (character === '[') depth++
  }
  return false
}
