import { searchWords } from '../../../shared/language/searchWords'
import type { CatalogueEntry } from '../../../shared/model/catalogue'

/** The records whose text is still to be added. */
export function missingTexts(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return entries.filter(({ texts }) => texts.length === 0)
}

/** Those that say all the words in their titles or facts, in either language, the last as a beginning. */
export function matchingRecords(entries: readonly CatalogueEntry[], query: string): CatalogueEntry[] {
  const wanted = searchWords(query).map(({ folded }) => folded)
  if (wanted.length === 0) return []
  return entries.filter(({ title, occasion, convenors, facts, supporters }) => {
    const said = [title, occasion, convenors, ...facts].flatMap((both) => (both ? [both.en, both.fr] : []))
    const words = [...said, ...supporters.map(({ name }) => name)].flatMap((text) => searchWords(text).map(({ folded }) => folded))
    return wanted.every((word) => words.some((one) => one.startsWith(word)))
  })
}
