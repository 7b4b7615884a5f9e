import { foldForSearch } from '../../../shared/language/searchWords'
import { supporterCategory, type Supporter, type SupporterCategory } from '../../../shared/model/supporter'

export type ShownSupporter =
  | { row: 'category'; category: SupporterCategory; count: number }
  | { row: 'supporter'; supporter: Supporter }

/**
 * The list as it is drawn: each category that has anybody, then its names in the alphabet of `language`.
 * Those who withdrew stand at the end of theirs and are not counted.
 */
export function shownSupporters(
  supporters: readonly Supporter[],
  language: string,
  filter: { words: string; category: SupporterCategory | null },
): ShownSupporter[] {
  const collator = new Intl.Collator(language)
  const wanted = foldForSearch(filter.words).split(/\s+/u).filter(Boolean)
  const found = supporters.filter(({ name, note, category }) => {
    if (filter.category && category !== filter.category) return false
    if (wanted.length === 0) return true
    const words = foldForSearch(`${name} ${note ?? ''}`)
    return wanted.every((word) => words.includes(word))
  })
  const sorted = found.toSorted(
    (a, b) => Number(a.withdrawnOn !== null) - Number(b.withdrawnOn !== null) || collator.compare(a.name, b.name),
  )
  const byCategory = Map.groupBy(sorted, ({ category }) => category)
  return supporterCategory.options.flatMap((category): ShownSupporter[] => {
    const ofCategory = byCategory.get(category)
    if (!ofCategory) return []
    const count = ofCategory.filter(({ withdrawnOn }) => withdrawnOn === null).length
    return [{ row: 'category', category, count }, ...ofCategory.map((supporter) => ({ row: 'supporter', supporter }) as const)]
  })
}
