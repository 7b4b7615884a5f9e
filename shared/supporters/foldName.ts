import { foldForSearch } from '../language/searchWords'

/** A name without case, accents and punctuation: two that fold alike are one supporter. */
export function foldName(name: string): string {
  return foldForSearch(name)
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}+#@]+/gu, ' ')
    .trim()
}
