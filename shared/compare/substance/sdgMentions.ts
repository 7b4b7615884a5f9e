import type { RowSide } from './rowWording'

/** Indexes of the tokens that name Sustainable Development Goals: the abbreviation and the numbers after it. */
export function sdgMentions({ text, tokens }: RowSide): Set<number> {
  const found = new Set<number>()
  if (!/ODD|SDG/i.test(text)) return found
  let inMention = false
  tokens.forEach(({ folded, kind }, at) => {
    if (/^(?:odd|sdgs?)$/.test(folded)) inMention = true
    else if (kind !== 'number' && !/^(?:,|;|et|and|à|to|–|-|&)$/.test(folded)) inMention = false
    if (inMention) found.add(at)
  })
  return found
}
