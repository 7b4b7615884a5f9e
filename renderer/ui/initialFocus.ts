/**
 * Focuses a part when it appears. For the first field or the likely answer of a dialog only: there the
 * focus has to go somewhere inside, and this is where the user goes on.
 */
export function initialFocus(wanted: boolean | undefined): { autoFocus?: boolean } {
  return wanted ? { autoFocus: true } : {}
}
