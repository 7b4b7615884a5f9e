import type { Range } from '../model/search'

/** As much around a hint as tells it from another like it, and no more: it counts as new when these words change. */
const AROUND = 16
const LONGEST = 400

/** The characters of a range with a few on either side. */
export function wordsAround(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND).slice(0, LONGEST)
}

/** The words of a hint to be shown: those meant and those around, cut between words and not inside one. */
export function splitWords({ start, end, words }: Range & { words: string }): { before: string; meant: string; after: string } {
  const from = Math.min(start, AROUND)
  const to = from + end - start
  const before = words.slice(0, from)
  const after = words.slice(to)
  return {
    before: start > AROUND ? `…${before.replace(/^\S*/u, '')}` : before,
    meant: words.slice(from, to),
    after: after.length === AROUND ? `${after.replace(/\S*$/u, '')}…` : after,
  }
}
