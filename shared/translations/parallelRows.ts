import type { TranslatedPair } from './surePairs'

/** Both texts in order, as places: a pair, or a clause that has no other self; the left one first. */
export function parallelRows(pairs: readonly TranslatedPair[], leftLength: number, rightLength: number) {
  const rows: { left: number | null; right: number | null; isSure: boolean }[] = []
  let [i, j] = [0, 0]
  const upTo = (left: number, right: number): void => {
    while (i < left) rows.push({ left: i++, right: null, isSure: true })
    while (j < right) rows.push({ left: null, right: j++, isSure: true })
  }
  for (const { left, right, isSure } of pairs) {
    upTo(left, right)
    rows.push({ left: i++, right: j++, isSure })
  }
  upTo(leftLength, rightLength)
  return rows
}
