import type { Range } from '../model/search'

/** Where the first word stands; null in a text without any. */
export function firstWord(text: string): Range | null {
  const found = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}
