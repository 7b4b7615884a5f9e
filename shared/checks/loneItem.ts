import { isHeading } from '../clauses/outline'
import type { OutlineCheck, PlacedFinding } from './check'
import { firstWord } from './firstWord'

/** There is no A without a B: neither one item alone, nor one heading of a level under another heading. */
export const loneItem: OutlineCheck = ({ clauses, parent, lists }) => {
  const found: PlacedFinding[] = []
  for (const { opener, items } of lists) {
    const [only] = items
    if (opener < 0 || only === undefined || items.length > 1) continue
    const range = firstWord(clauses[only]!.text)
    if (range) found.push({ index: only, ...range, message: 'loneItem' })
  }
  const headings = new Map<number, number[]>()
  clauses.forEach(({ kind }, at) => {
    const under = parent[at]!
    // Under a title stand the parts of the text, be it one.
    if (kind !== 'heading' || under < 0 || clauses[under]!.kind === 'title' || !isHeading(clauses[under]!.kind)) return
    headings.set(under, [...(headings.get(under) ?? []), at])
  })
  for (const [only, ...others] of headings.values()) {
    const range = firstWord(clauses[only!]!.text)
    if (range && others.length === 0) found.push({ index: only!, ...range, message: 'loneHeading' })
  }
  return found
}
