import { supporterCategory, type Supporter, type SupporterCategory } from '../model/supporter'
import { lastDayOf } from './partialDates'

/** How many of each category there were from a day on. */
export interface CountsFrom {
  /** YYYY-MM-DD */
  day: string
  counts: Record<SupporterCategory, number>
}

export interface CountsOverTime {
  /** One entry for each day on which a number changed, in order. */
  days: CountsFrom[]
  /** Supporters whose date of joining nobody has noted; they are in no entry. */
  undated: number
}

function noneOfEach(): Record<SupporterCategory, number> {
  return { states: 0, internationalOrganisations: 0, localAuthorities: 0, privateSector: 0, civilSociety: 0, academia: 0 }
}

/** How many support the text now, by category. */
export function countNow(supporters: readonly Supporter[]): Record<SupporterCategory, number> {
  const counts = noneOfEach()
  for (const { category, withdrawnOn } of supporters) if (withdrawnOn === null) counts[category]++
  return counts
}

/**
 * The supporters there were from day to day, by the dates they joined and withdrew. A date known to the month
 * or the year counts from its last day, when it is sure.
 */
export function countsOverTime(supporters: readonly Supporter[]): CountsOverTime {
  const changes = new Map<string, Partial<Record<SupporterCategory, number>>>()
  const change = (day: string, category: SupporterCategory, by: number): void => {
    const ofDay = changes.get(day) ?? {}
    ofDay[category] = (ofDay[category] ?? 0) + by
    changes.set(day, ofDay)
  }
  let undated = 0
  for (const { category, joinedOn, withdrawnOn } of supporters) {
    if (joinedOn === null) {
      if (withdrawnOn === null) undated++
      continue
    }
    const joined = lastDayOf(joinedOn)
    change(joined, category, 1)
    // Never before it joined, whatever the precision of the two dates.
    if (withdrawnOn !== null) change([joined, lastDayOf(withdrawnOn)].toSorted().at(-1)!, category, -1)
  }
  let counts = noneOfEach()
  const days = [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, ofDay]) => {
    counts = { ...counts }
    for (const category of supporterCategory.options) counts[category] += ofDay[category] ?? 0
    return { day, counts }
  })
  return { days, undated }
}
