import { pairBrackets } from '../../brackets/pairBrackets'
import type { Substance } from '../../model/comparison'
import type { PlacedSubstance } from './placedSubstance'
import type { RowSide, RowWording } from './rowWording'

interface SideBracket {
  /** Tokens of the opening and the closing bracket. */
  open: number
  close: number
  text: string
}

// Real drafts nest to 10; following a malformed text further would cost its length squared.
const DEEPEST = 16

/** Square brackets opened, resolved (taken off, their words kept) or dropped with their words. */
export function bracketChanges(wording: RowWording): PlacedSubstance[] {
  const { left, right, places } = wording
  if (!left.text.includes('[') && !right.text.includes('[')) return []
  const gone = bracketsOf(left).filter((bracket) => hasChanged(left, bracket))
  const come = bracketsOf(right).filter((bracket) => hasChanged(right, bracket))
  const place = ({ open, close }: SideBracket) => places[Math.max(left.tokens[open]!.change, left.tokens[close]!.change)] ?? 0
  const change = (at: number, from: string, to: string, direction: Substance['direction']): PlacedSubstance => ({
    at,
    substance: { type: 'bracket', from, to, direction },
  })
  const waiting = Map.groupBy(come, ({ text }) => text)
  const stayed = new Set<SideBracket>()
  for (const bracket of gone) {
    const same = waiting.get(bracket.text)?.pop()
    if (same) stayed.add(bracket).add(same)
  }
  return [
    ...gone
      .filter((bracket) => !stayed.has(bracket))
      .map((bracket) => {
        const kept = keptWords(left, right, bracket)
        return kept === '' ? change(place(bracket), bracket.text, '', 'dropped') : change(place(bracket), bracket.text, kept, 'resolved')
      }),
    ...come.filter((bracket) => !stayed.has(bracket)).map((bracket) => change(bracket.open, '', bracket.text, 'opened')),
  ]
}

function hasChanged(side: RowSide, { open, close }: SideBracket): boolean {
  return side.tokens[open]!.change >= 0 && side.tokens[close]!.change >= 0
}

function bracketsOf(side: RowSide): SideBracket[] {
  const byStart = new Map(side.tokens.map((token, at) => [token.start, at]))
  return pairBrackets(side.text).brackets.flatMap(({ start, end, depth }) => {
    if (depth > DEEPEST) return []
    const [open, close] = [byStart.get(start), byStart.get(end - 1)]
    return open === undefined || close === undefined ? [] : [{ open, close, text: side.text.slice(start, end) }]
  })
}

/** What the other side keeps of the words between two brackets; '' when half of them or more are gone. */
function keptWords(side: RowSide, other: RowSide, { open, close }: SideBracket): string {
  const words = side.tokens.slice(open + 1, close).filter(({ kind }) => kind !== 'punctuation')
  const kept = words.filter(({ partner }) => partner >= 0).map(({ partner }) => partner)
  if (kept.length * 2 <= words.length) return ''
  return other.text.slice(other.tokens[kept[0]!]!.start, other.tokens[kept.at(-1)!]!.end)
}
