/** A text as find sees it, with the way back to the text as it is written. */
export interface FoldedText {
  text: string
  /** For each unit of `text`, where what it stands for starts and ends in the original; null where nothing changed place. */
  places: { start: Uint32Array; end: Uint32Array } | null
}

export interface Folding {
  /** True to tell é from e and œ from oe. */
  accents: boolean
  /** True to tell A from a. */
  matchCase: boolean
}

const PLAIN = /^[\u0020-\u007E]*$/
/** Letters of European languages and their punctuation: each folds to one unit, and nearly every text has no other. */
const SIMPLE = /^[\s\u0020-\u00AC\u00AE-\u00C5\u00C7-\u00DE\u00E0-\u00E5\u00E7-\u012F\u0131\u0134-\u0151\u0154-\u0177‐-‟′]*$/
const NOT_PLAIN = /[^\u0020-\u007E]/g
/** Anything but a plain printable character: with the accents written behind it as characters of their own. */
const CLUSTER = /[^\u0020-\u007E]\p{M}*|[\u0020-\u007E]\p{M}+/gu
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const LIGATURES: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ﬃ: 'ffi', ﬄ: 'ffl' }

/**
 * Apostrophes, double quotation marks, hyphens and spaces of one shape each (a line break is a space),
 * nothing invisible, characters composed; without case and accents unless they are to be told apart.
 */
export function foldText(original: string, folding: Folding): FoldedText {
  // Most clauses of an English text end here.
  if (PLAIN.test(original)) return { text: folding.matchCase ? original : original.toLowerCase(), places: null }
  if (SIMPLE.test(original)) {
    const text = folding.matchCase ? original : original.toLowerCase()
    return { text: text.replace(NOT_PLAIN, (unit) => foldCluster(unit, folding)), places: null }
  }
  const start: number[] = []
  const end: number[] = []
  let text = ''
  let at = 0
  const take = (folded: string, from: number, to: number): void => {
    text += folded
    for (let unit = 0; unit < folded.length; unit++) {
      start.push(from)
      end.push(to)
    }
  }
  const takePlain = (to: number): void => {
    const run = original.slice(at, to)
    text += folding.matchCase ? run : run.toLowerCase()
    for (; at < to; at++) {
      start.push(at)
      end.push(at + 1)
    }
  }
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    takePlain(index)
    at = index + cluster.length
    take(foldCluster(cluster, folding), index, at)
  }
  takePlain(original.length)
  return { text, places: { start: Uint32Array.from(start), end: Uint32Array.from(end) } }
}

/** By what is told apart, then by cluster. */
const known = new Map<number, Map<string, string>>()
/** Any page may bring any number of odd characters; what they fold to need not be kept for ever. */
const MOST_KNOWN = 2000

function foldCluster(cluster: string, folding: Folding): string {
  const kind = (folding.accents ? 1 : 0) + (folding.matchCase ? 2 : 0)
  let ofKind = known.get(kind)
  if (!ofKind) known.set(kind, (ofKind = new Map()))
  const found = ofKind.get(cluster)
  if (found !== undefined) return found
  let folded = cluster
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ‛′`´]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s/gu, ' ')
  if (!folding.accents) {
    folded = folded
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[œŒæÆßﬀ-ﬄ]/gu, (letter) => LIGATURES[letter] ?? letter)
  }
  if (!folding.matchCase) folded = folded.toLowerCase()
  if (ofKind.size > MOST_KNOWN) ofKind.clear()
  ofKind.set(cluster, folded)
  return folded
}
