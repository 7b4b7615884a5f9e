import { contentFromPlain } from '../clauses/plainText'
import { compareWords } from '../compare/compareWords'
import { isSameLanguage } from '../language/isSameLanguage'
import type { GenealogyStep, GenealogyTie, GenealogyWording } from '../model/genealogy'
import { holdTo } from '../origins/holdTo'
import { inGenealogicalOrder } from './inGenealogicalOrder'
import { isTakenFrom } from './isTakenFrom'

/** With less of an earlier wording kept than this, a later one is another beginning. */
const LEAST_KEPT = 0.4

type Origin = GenealogyStep['from'][number]

/**
 * Puts wordings of one clause in the order they came into the world, and says of each from which earlier one it
 * comes: the one of its language it keeps most of, the latest of several, rather one that is declared than one that
 * was only found. Without one, it comes from what it says it was taken from, though drifted away or in another
 * language, or else is the first there is in another language. What else it declares is named besides. Pure.
 */
export function traceGenealogy(wordings: readonly GenealogyWording[]): GenealogyStep[] {
  const ordered = inGenealogicalOrder(wordings)
  const steps: GenealogyStep[] = []
  for (const [place, wording] of ordered.entries()) {
    const first = findParent(ordered, place)
    const parent = first && ordered[first.place]!
    const changes = parent && isSame(parent, wording) ? compareWords(parent.text, wording.text, wording.language) : null
    const from = first ? [first, ...declaredBesides(steps, wording, first)] : []
    steps.push({ ...wording, from, changes })
  }
  return steps
}

function findParent(ordered: readonly GenealogyWording[], place: number): Origin | null {
  const wording = ordered[place]!
  const earlier = ordered.slice(0, place)
  let best: (Origin & { kept: number }) | null = null
  for (const [at, other] of earlier.entries()) {
    if (!isSame(other, wording)) continue
    const { kept } = holdTo({ content: contentFromPlain(other.text) }, wording.text, wording.language)
    if (kept < LEAST_KEPT || kept < (best?.kept ?? 0)) continue
    const tie = tieOf(wording, other)
    if (best && kept === best.kept && tie === 'found' && best.tie !== 'found') continue
    best = { place: at, tie, kept }
  }
  if (best) return { place: best.place, tie: best.tie }
  const declared = earlier.findIndex((one) => isTakenFrom(wording, one))
  if (declared >= 0) return { place: declared, tie: declaredTie(wording, ordered[declared]!) }
  // A clause and its other self are told by their link; two finds in two languages are not each other's.
  const other = earlier.findIndex((one) => !isSame(one, wording) && (wording.link === 'language' || one.link === 'language'))
  return other < 0 ? null : { place: other, tie: 'language' }
}

function tieOf(wording: GenealogyWording, earlier: GenealogyWording): GenealogyTie {
  if (isTakenFrom(wording, earlier)) return 'declared'
  return isOfTheClause(wording) && isOfTheClause(earlier) ? 'version' : 'found'
}

function isOfTheClause({ link }: GenealogyWording): boolean {
  return link === 'self' || link === 'version'
}

/** What a wording says it was taken from as well, unless the line it stands in leads there anyway. */
function declaredBesides(steps: readonly GenealogyStep[], wording: GenealogyWording, first: Origin): Origin[] {
  const line = new Set<number>()
  const follow = (place: number): void => {
    if (line.has(place)) return
    line.add(place)
    for (const { place: earlier } of steps[place]!.from) follow(earlier)
  }
  follow(first.place)
  return steps.flatMap((other, place): Origin[] =>
    isTakenFrom(wording, other) && !line.has(place) ? [{ place, tie: declaredTie(wording, other) }] : [],
  )
}

function declaredTie(wording: GenealogyWording, source: GenealogyWording): GenealogyTie {
  return isSame(source, wording) ? 'declared' : 'translated'
}

function isSame(one: GenealogyWording, other: GenealogyWording): boolean {
  return isSameLanguage(one.language, other.language)
}
