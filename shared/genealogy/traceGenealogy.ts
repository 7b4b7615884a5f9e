import { contentFromPlain } from '../clauses/plainText'
import { compareWords } from '../compare/compareWords'
import { isSameLanguage } from '../language/isSameLanguage'
import type { GenealogyStep, GenealogyWording } from '../model/genealogy'
import { holdTo } from '../origins/holdTo'

/** With less of an earlier wording kept than this, a later one is another beginning. */
const LEAST_KEPT = 0.4

/**
 * Puts wordings of one clause in the order they came into the world, and says of each from which earlier one it
 * comes: the one of its language it keeps most of, the latest of several. The first in a language is a
 * translation of the first there is, unless that is what it comes before. Pure; wordings without a date come last.
 */
export function traceGenealogy(wordings: readonly GenealogyWording[]): GenealogyStep[] {
  const ordered = wordings.toSorted((a, b) => (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED))
  return ordered.map((wording, place): GenealogyStep => {
    const from = findParent(ordered, place)
    const parent = from === null ? null : ordered[from]!
    const changes = parent && isSameLanguage(parent.language, wording.language) ? compareWords(parent.text, wording.text, wording.language) : null
    return { ...wording, from, changes }
  })
}

const UNDATED = '9999'

function findParent(ordered: readonly GenealogyWording[], place: number): number | null {
  const wording = ordered[place]!
  let best: { place: number; kept: number } | null = null
  for (let earlier = 0; earlier < place; earlier++) {
    const other = ordered[earlier]!
    if (!isSameLanguage(other.language, wording.language)) continue
    const { kept } = holdTo({ content: contentFromPlain(other.text) }, wording.text, wording.language)
    if (kept >= LEAST_KEPT && kept >= (best?.kept ?? 0)) best = { place: earlier, kept }
  }
  if (best) return best.place
  // A clause and its other self are told by their link; two finds in two languages are not each other's.
  const other = ordered.findIndex(
    (one, at) => at < place && !isSameLanguage(one.language, wording.language) && (wording.link === 'language' || one.link === 'language'),
  )
  return other < 0 ? null : other
}
