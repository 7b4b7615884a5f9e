import type { GenealogyStep } from '../../../shared/model/genealogy'

export const WIDTH_OF_STEP = 118
export const HEIGHT_OF_LANE = 76
const MARGIN = 84

export interface Point {
  x: number
  y: number
}

/** Where each step stands in the picture: in order from the left, in the lane of its language. */
export function genealogyPlaces(steps: readonly Pick<GenealogyStep, 'language'>[]) {
  const lanes = [...new Set(steps.map(({ language }) => language))]
  const places = steps.map(({ language }, index): Point => ({
    x: MARGIN + index * WIDTH_OF_STEP,
    y: 36 + lanes.indexOf(language) * HEIGHT_OF_LANE,
  }))
  return { lanes, places, width: 2 * MARGIN + (steps.length - 1) * WIDTH_OF_STEP, height: lanes.length * HEIGHT_OF_LANE + 12 }
}
