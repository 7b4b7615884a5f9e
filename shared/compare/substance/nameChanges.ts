import { findNames } from '../../language/properNames'
import { findQuantities } from '../../language/quantities'
import { pairFound, written, type Found } from './pairFound'
import type { PlacedSubstance } from './placedSubstance'
import type { RowSide, RowWording } from './rowWording'

/** Proper names replaced, added or taken out. A word that only took or lost its capital is none. */
export function nameChanges(wording: RowWording): PlacedSubstance[] {
  const found = (side: RowSide): Found[] => {
    const inDates = new Set(findQuantities(side.folded, side.language).flatMap(({ words }) => words))
    const opensLine = (at: number) =>
      side.text.slice(side.tokens[at - 1]?.end ?? 0, side.tokens[at]!.start).includes('\n')
    return findNames(side.tokens.map(({ text }) => text), side.language, opensLine)
      .filter((tokens) => !tokens.every((at) => inDates.has(at)))
      .map((tokens) => ({ tokens, key: tokens.map((at) => side.folded[at]!).join(' ') }))
  }
  const changedWords = (side: RowSide) => new Set(side.folded.filter((_, at) => side.tokens[at]!.change >= 0))
  const words = { left: changedWords(wording.left), right: changedWords(wording.right) }
  const onlyCapital = (side: RowSide, thing: Found | null, others: ReadonlySet<string>) =>
    thing !== null && thing.tokens.every((at) => side.tokens[at]!.change < 0 || others.has(side.folded[at]!))
  return pairFound(wording, found(wording.left), found(wording.right)).flatMap(({ left, right, at }) => {
    if (left && right) {
      // A name that only grew at its joiners, or whose words stand elsewhere, has not changed.
      if (onlyCapital(wording.left, left, words.right) && onlyCapital(wording.right, right, words.left)) return []
    } else if (onlyCapital(wording.left, left, words.right) || onlyCapital(wording.right, right, words.left)) return []
    return [{ at, substance: { type: 'name', from: written(wording.left, left), to: written(wording.right, right), direction: null } }]
  })
}
