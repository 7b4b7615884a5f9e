/** Where a number stands, from its mark. */
export interface LabelPlace {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Point {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Measures of the numbers and marks, in the chart's units. */
const DIGIT = 7
const HEIGHT = 11
const MARK = 5
const GAP = 8

/** Finds for each number a place beside or above its mark that covers no other mark and no other number. */
export function createLabelPlaces(marks: readonly Point[]) {
  const taken = marks.map(({ x, y }): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }))
  return ({ x, y }: Point, digits: number): LabelPlace | null => {
    const width = digits * DIGIT
    const places: LabelPlace[] = [
      { x: x + GAP, y: y + 3.5, anchor: 'start' },
      { x: x - GAP, y: y + 3.5, anchor: 'end' },
      { x, y: y - GAP, anchor: 'middle' },
    ]
    for (const place of places) {
      const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - width : place.x - width / 2
      const box = { left, right: left + width, top: place.y - HEIGHT + 2, bottom: place.y + 2 }
      if (taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return place
    }
    return null
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
