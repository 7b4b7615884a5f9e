import type { Supporter, SupporterCategory, SupporterDetails } from '../../../shared/model/supporter'
import type { ReadName } from '../../../shared/supporters/readNames'
import { supporterKey } from '../../../shared/supporters/states'

export interface PastedRow extends ReadName {
  /** What it is told from others by. */
  key: string
  /** On the list already, or earlier in what was pasted. */
  known: boolean
}

export function pastedRows(names: readonly ReadName[], present: readonly Supporter[]): PastedRow[] {
  const keys = new Set(present.map(({ name }) => supporterKey(name)))
  return names.map((name) => {
    const key = supporterKey(name.name)
    const known = keys.has(key)
    keys.add(key)
    return { ...name, key, known }
  })
}

/** What is to be added, or null while a category is still to be chosen. */
export function toAdd(
  rows: readonly PastedRow[],
  chosen: ReadonlyMap<string, SupporterCategory>,
  others: SupporterCategory | null,
): SupporterDetails[] | null {
  const wanted: SupporterDetails[] = []
  for (const { key, known, name, category: read, joinedOn, note } of rows) {
    if (known) continue
    const category = chosen.get(key) ?? read ?? others
    if (category === null) return null
    wanted.push({ name, category, joinedOn, withdrawnOn: null, note })
  }
  return wanted
}
