import type { SearchFilters } from '../../../shared/model/search'

/** The filters without that choice; a filter without any choice is no filter. */
export function withoutValue(filters: SearchFilters, filter: keyof SearchFilters, value: string | number): SearchFilters {
  const { [filter]: chosen, ...others } = filters
  if (!Array.isArray(chosen)) return others
  const left = chosen.filter((one) => one !== value)
  return left.length === 0 ? others : { ...others, [filter]: left }
}
