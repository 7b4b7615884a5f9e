/** Letters or digits, with what joins them inside one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** Words as a word processor counts them: « l’eau » is one, a bracket none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
