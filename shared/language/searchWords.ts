/** A word of a text as search sees it; `start` and `end` are UTF-16 code units of the original. */
export interface SearchWord {
  start: number
  end: number
  /** Lower case, without accents, œ as oe: the form the index holds. */
  folded: string
}

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij', ﬁ: 'fi', ﬂ: 'fl' }

/**
 * Folds a string the way the index does: SQLite's `unicode61 remove_diacritics 2` takes off accents
 * but leaves ligatures whole, so those are opened here, when indexing and when asking alike.
 */
export function foldForSearch(text: string): string {
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

/** How alike two folded words are, 0–1: the share of their letter triples in common (Dice). */
export function likeness(a: string, b: string): number {
  const first = triples(a)
  const second = triples(b)
  let common = 0
  for (const triple of first) if (second.has(triple)) common++
  return (2 * common) / (first.size + second.size)
}

function triples(word: string): Set<string> {
  // Padding makes the beginning weigh more, as it does for a reader.
  const padded = `  ${word} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  return found
}
