/**
 * Shares of a whole as whole percents that add up to `total`, each at most one away from its own: the largest
 * remainders are rounded up (Hamilton's method of apportionment). All zero where there is nothing to share.
 */
export function wholePercents(shares: readonly number[], total: number): number[] {
  const floors = shares.map((share) => Math.floor(share * 100))
  const short = total - floors.reduce((sum, percent) => sum + percent, 0)
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share * 100 - floors[at]! }))
    .filter(({ remainder }) => remainder > 0)
    .toSorted((one, other) => other.remainder - one.remainder)
  for (const { at } of byRemainder.slice(0, Math.max(0, short))) floors[at]! += 1
  return floors
}
