import { longestIncreasing } from '../../shared/compare/longestIncreasing'

/**
 * Which entries may keep their position: the longest run of positions, in order, that already ascends;
 * null entries have none. Moving the others is the least that makes the whole ascend. O(n log n).
 */
export function stayingInPlace(positions: readonly (string | null)[]): boolean[] {
  const placed = positions.flatMap((position, index) => (position === null ? [] : [{ position, index }]))
  const ranks = new Map(placed.map(({ position }) => position).toSorted().map((position, rank) => [position, rank]))
  const staying = positions.map(() => false)
  for (const at of longestIncreasing(placed.map(({ position }) => ranks.get(position)!))) {
    staying[placed[at]!.index] = true
  }
  return staying
}
