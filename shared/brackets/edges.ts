import { charactersOf } from '../clauses/plainText'
import type { InlineContent, Opening } from '../model/inline'

/** One `[`, `]`, `{` or `}` of a clause, as an edge with facts or as a plain character. */
export interface Edge {
  /** Place in the clause's plain text. */
  at: number
  sign: '[' | ']' | '{' | '}'
  opening: Opening | null
}

/** The edges of a clause, in order, and its plain text. A cross-reference's own characters are none. */
export function edgesOf(content: InlineContent): { text: string; edges: Edge[] } {
  let text = ''
  const edges: Edge[] = []
  for (const part of content) {
    if (part.type === 'opening') edges.push({ at: text.length, sign: '[', opening: part })
    else if (part.type === 'closing') edges.push({ at: text.length, sign: ']', opening: null })
    else if (part.type === 'text') {
      for (let index = 0; index < part.text.length; index++) {
        const sign = part.text[index]
        if (sign !== '[' && sign !== ']' && sign !== '{' && sign !== '}') continue
        edges.push({ at: text.length + index, sign, opening: null })
      }
    }
    text += charactersOf(part)
  }
  return { text, edges }
}
