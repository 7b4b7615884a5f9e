import { findNegations } from '../../language/negations'
import { pairFound, written, type Found } from './pairFound'
import type { PlacedSubstance } from './placedSubstance'
import type { RowSide, RowWording } from './rowWording'

/** Negations added or taken out; one said in other words ("not", "never") is still one. */
export function negationChanges(wording: RowWording): PlacedSubstance[] {
  const found = (side: RowSide): Found[] =>
    findNegations(side.folded, side.language).map((tokens) => ({ tokens, key: 'negation' }))
  return pairFound(wording, found(wording.left), found(wording.right)).map(({ left, right, at }) => ({
    at,
    substance: { type: 'negation', from: written(wording.left, left), to: written(wording.right, right), direction: null },
  }))
}
