import { plainText } from '../../shared/clauses/plainText'
import type { InlineContent } from '../../shared/model/inline'

/** A clause's content that tells which save wrote it. */
export function savedText(number: number): InlineContent {
  return [{ type: 'text', text: `Written by save ${number}, ${'and kept word for word '.repeat(20)}` }]
}

/** The number of the save that wrote a clause; 0 for one that was never saved. */
export function numberIn(clause: { content: InlineContent }): number {
  return Number(/^Written by save (\d+)/.exec(plainText(clause.content))?.[1] ?? 0)
}
