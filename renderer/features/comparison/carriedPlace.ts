import type { Comparison } from '../../../shared/model/comparison'

/** Where one is in a comparison. */
export interface Place {
  row: number
  where: 'stands' | 'stood'
  /** What is on screen stays as it is: one is there already. */
  isQuiet?: boolean
}

/**
 * Where a reader who was at `place` is once the texts were compared again: at the row that holds the same
 * clauses, so that the next change is the next one. Null where they are gone.
 */
export function carriedPlace(place: Place | null, before: Comparison | undefined, after: Comparison | undefined): Place | null {
  const row = place && before?.rows[place.row]
  if (!row || !after) return null
  for (const name of ['right', 'left'] as const) {
    const id = before[name].clauses[row[name][0] ?? -1]?.id
    if (id === undefined) continue
    const index = after[name].clauses.findIndex((clause) => clause.id === id)
    const at = index < 0 ? -1 : after.rows.findIndex((one) => one[name].includes(index))
    if (at >= 0) return { row: at, where: 'stands', isQuiet: true }
  }
  return null
}
