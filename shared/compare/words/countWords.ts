import { cut, tokenKind } from '../../language/tokens'

/** Words and numbers in a text; an elided article is one. */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const token of cut(text, language)) {
    const kind = tokenKind(token)
    if (kind === 'word' || kind === 'number') count++
  }
  return count
}
