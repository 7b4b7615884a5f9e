import { findQuantities, type Quantity } from '../../language/quantities'
import { pairFound, written, type Found } from './pairFound'
import type { PlacedSubstance } from './placedSubstance'
import type { RowSide, RowWording } from './rowWording'
import { sdgMentions } from './sdgMentions'

interface FoundQuantity extends Found {
  type: Quantity['type']
}

/** Numbers and dates replaced, added or taken out; the numbers of SDGs are told apart. */
export function numberChanges(wording: RowWording): PlacedSubstance[] {
  const found = (side: RowSide): FoundQuantity[] => {
    const goals = sdgMentions(side)
    return findQuantities(side.folded, side.language)
      .filter(({ words }) => !goals.has(words[0]!))
      .map(({ type, words, key }) => ({ type, tokens: words, key, sort: type }))
  }
  return pairFound(wording, found(wording.left), found(wording.right)).map(({ left, right, at }) => ({
    at,
    substance: {
      type: (right ?? left)!.type,
      from: written(wording.left, left),
      to: written(wording.right, right),
      direction: null,
    },
  }))
}
