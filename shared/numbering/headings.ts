import { alphabetic, roman } from './counts'
import { createLists, decimal, enclosed, type Placer, type Sequence } from './sequence'

/** The mark of a heading: I. → A. → 1. → (a). */
function headingMark(level: number, language: string): Sequence['write'] {
  switch (level) {
    case 0:
      return (count) => `${roman(count).toUpperCase()}.`
    case 1:
      return (count) => `${alphabetic(count).toUpperCase()}.`
    case 2:
      return decimal
    default:
      return (count) => enclosed(alphabetic(count), language)
  }
}

/** Numbers headings by their level; there is no lone A without a B. */
export function createHeadings(language: string): Placer {
  const levels = createLists((level) => headingMark(level, language))
  return ({ depth }) => {
    levels.reach(depth)
    const sequence = levels.at(depth)
    sequence.unnumberedAlone = true
    return sequence
  }
}
