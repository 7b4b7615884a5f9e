import type { Figure } from '../figure'
import { accuracyFigures } from './accuracy'
import { speedFigures } from './speed'

/** How fast the comparison is, and how right on pairs of which the truth is known. */
export async function bench(): Promise<Figure[]> {
  return [...speedFigures(), ...accuracyFigures()]
}
