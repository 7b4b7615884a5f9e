import type { Figure } from '../figure'
import { accuracyFigures } from './accuracy'
import { hostileFigures } from './hostile'
import { speedFigures } from './speed'

export { compareHere } from './apart'

/** How fast the comparison is, how much it holds, and how right it is on pairs of which the truth is known. */
export async function bench(): Promise<Figure[]> {
  return [...(await speedFigures()), ...hostileFigures(), ...accuracyFigures()]
}
