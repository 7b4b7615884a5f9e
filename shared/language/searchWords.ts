/** A word of a text as search sees it; `start` and `end` are UTF-16 code units of the original. */
export interface SearchWord {
  start: number
  end: number
  /** Lower case, without accents, œ as oe: the form the index holds. */
  folded: string
}

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
const BEYOND_ASCII = /\P{ASCII}/u
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij', ﬁ: 'fi', ﬂ: 'fl' }

/**
 * Folds a string the way the index does: SQLite's `unicode61 remove_diacritics 2` takes off accents
 * but leaves ligatures whole, so those are opened here, when indexing and when asking alike.
 */
export function foldForSearch(text: string): string {
  // Most words have nothing to fold but capitals, and decomposing is what costs.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßĳﬁﬂ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
}

/** The words of a text in order, cut where `unicode61` cuts: at anything but letters and digits. */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldForSearch(match[0]),
  }))
}

/**
 * How alike two folded words are, 0–1: one less the share of letters that must be changed, added, dropped
 * or swapped with their neighbour (optimal string alignment, Damerau 1964).
 */
export function likeness(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    beforeLast = last
    last = row
  }
  return 1 - last[b.length]! / Math.max(a.length, b.length, 1)
}
