import type { NumberingScheme } from '../model/text'

/** True where the United Nations' editorial conventions hold: resolutions, and texts in sections adopted like them. */
export function isUnStyle(scheme: NumberingScheme): boolean {
  return scheme === 'un' || scheme === 'sections'
}
