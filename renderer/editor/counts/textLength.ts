/** How long a text or a part of one is. */
export interface TextLength {
  clauses: number
  words: number
}
