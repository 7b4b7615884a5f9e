import { foldForSearch } from './searchWords'

const ENGLISH =
  'a an the of to in on at by for from with and or nor but as that which who whom whose this these those its ' +
  'their our is are be been was were has have had it they we not than into upon all any such'
const FRENCH =
  'le la les l’ un une des du de d’ à au aux en dans par pour sur avec sans et ou ni mais que qu’ qui dont où ' +
  'ce cet cette ces c’ son sa ses leur leurs notre nos nous ils elles il elle se s’ y ne n’ pas est sont a ont ' +
  'été être comme tout tous toute toutes'

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(' ')),
  fr: new Set(FRENCH.replaceAll('’', "'").split(' ')),
}
const NONE: ReadonlySet<string> = new Set()

/** Words that carry grammar rather than substance; folded (see `foldTypography`) and in lower case. */
export function functionWords(language: string): ReadonlySet<string> {
  return lists[language.split('-', 1)[0] ?? ''] ?? NONE
}

/** The same as search and precedents see words: without accents, and an elided one without its apostrophe ("l", "qu"). */
export function foldedFunctionWords(language: string): ReadonlySet<string> {
  const words = functionWords(language)
  const folded = foldedOf.get(words) ?? new Set([...words].map((word) => foldForSearch(word).replace("'", '')))
  foldedOf.set(words, folded)
  return folded
}

const foldedOf = new Map<ReadonlySet<string>, ReadonlySet<string>>()
