import type { RowSide } from './rowWording'

/** Indexes of the tokens that name Sustainable Development Goals: the abbreviation and the numbers after it. */
export function sdgMentions({ text, tokens, folded }: RowSide): Set<number> {
  const found = new Set<number>()
  if (!/ODD|SDG/i.test(text)) return found
  let inMention = false
  folded.forEach((word, at) => {
    if (/^(?:odd|sdgs?)$/.test(word)) inMention = true
    else if (tokens[at]!.kind !== 'number' && !/^(?:,|;|et|and|à|to|–|-|&)$/.test(word)) inMention = false
    if (inMention) found.add(at)
  })
  return found
}
