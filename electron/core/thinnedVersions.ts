/** So many of the latest stay, however close together. */
const LATEST = 20
const DAY = 24 * 60 * 60 * 1000
/** Of those before, the last of each day for a month, then the last of each week. */
const DAILY_FOR = 31 * DAY

/**
 * The automatic versions to let go of, out of all of one draft's, newest first. Ages are counted from
 * the newest, so that a clock set wrong makes nothing look old. Named versions are nobody's to thin.
 */
export function thinnedVersions(versions: readonly { pk: number; createdAt: number }[]): number[] {
  const newest = Math.max(...versions.map(({ createdAt }) => createdAt))
  const kept = new Set<string>()
  return versions.slice(LATEST).flatMap(({ pk, createdAt }) => {
    const span = newest - createdAt <= DAILY_FOR ? DAY : 7 * DAY
    const slot = `${span} ${Math.floor(createdAt / span)}`
    if (kept.has(slot)) return [pk]
    kept.add(slot)
    return []
  })
}
