import type { Substance } from '../../model/comparison'

/** One change of substance, and the right side's token it stands at. */
export interface PlacedSubstance {
  at: number
  substance: Substance
}
