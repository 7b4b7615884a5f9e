import { namedSdgs } from '../../language/sdgs'
import type { PlacedSubstance } from './placedSubstance'
import type { RowWording } from './rowWording'
import { sdgMentions } from './sdgMentions'

/** The SDGs named before and after, as numbers, where they are not the same. */
export function sdgChanges({ left, right, places }: RowWording): PlacedSubstance[] {
  if (!/ODD|SDG/.test(left.text) && !/ODD|SDG/.test(right.text)) return []
  const [from, to] = [namedSdgs(left.text).join(', '), namedSdgs(right.text).join(', ')]
  if (from === to) return []
  const [mention] = sdgMentions(right)
  const [before] = sdgMentions(left)
  const at = mention ?? places[before === undefined ? 0 : Math.max(0, left.tokens[before]!.change)] ?? 0
  return [{ at, substance: { type: 'sdg', from, to, direction: null } }]
}
