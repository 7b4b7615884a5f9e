import { foldTypography } from '../../../shared/language/typography'
import { cut, tokenKind } from '../../../shared/language/tokens'
import type { Random } from './random'

export interface Edited {
  text: string
  /** Words taken out plus words put in. */
  changedWords: number
}

const isWord = (token: string) => tokenKind(token) === 'word' || tokenKind(token) === 'number'

/** Replaces a share of the words, each by another from `vocabulary`. */
export function replaceWords(text: string, language: string, share: number, vocabulary: readonly string[], random: Random): Edited {
  let changedWords = 0
  const pieces = cut(text, language).map((token) => {
    if (!isWord(token) || /['’]$/.test(token) || !random.chance(share)) return token
    const word = random.pick(vocabulary)
    if (foldTypography(word) === foldTypography(token)) return token
    changedWords += 2
    return word
  })
  return { text: pieces.join(''), changedWords }
}

/** Makes one to three changes of a phrase: words replaced, put in or taken out. */
export function editPhrases(text: string, language: string, vocabulary: readonly string[], random: Random): Edited {
  let pieces = cut(text, language)
  let changedWords = 0
  for (let change = 1 + random.below(3); change > 0; change--) {
    const places = pieces.flatMap((token, at) => (isWord(token) && !/['’]$/.test(token) ? [at] : []))
    const at = random.pick(places.length > 0 ? places : [0])
    const phrase = Array.from({ length: 1 + random.below(3) }, () => random.pick(vocabulary))
    if (random.chance(0.4) && isWord(pieces[at] ?? '')) {
      changedWords += 1 + phrase.length
      pieces = [...pieces.slice(0, at), phrase.join(' '), ...pieces.slice(at + 1)]
    } else if (random.chance(0.5) || places.length < 6) {
      changedWords += phrase.length
      pieces = [...pieces.slice(0, at), `${phrase.join(' ')} `, ...pieces.slice(at)]
    } else {
      changedWords += 1
      pieces = [...pieces.slice(0, at), ...pieces.slice(pieces[at + 1] === ' ' ? at + 2 : at + 1)]
    }
    pieces = cut(pieces.join(''), language)
  }
  return { text: pieces.join(''), changedWords }
}

/** The same words under other typographic habits. */
export function retype(text: string): string {
  return text
    .replaceAll(/[’']/g, (sign) => (sign === '’' ? "'" : '’'))
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('« ', '“')
    .replaceAll(' »', '”')
    .replaceAll(' ;', '\u00A0;')
    .replaceAll(' :', '\u00A0:')
    .replaceAll('–', '-')
    .normalize('NFD')
}

/** Two halves at a comma or a semicolon near the middle, written as two clauses; undefined if there is none. */
export function split(text: string, language: string): { halves: [string, string]; changedWords: number } | undefined {
  const words = cut(text, language).filter(isWord).length
  let best: number | undefined
  for (const { index } of text.matchAll(/[,;.] /g)) {
    const before = cut(text.slice(0, index), language).filter(isWord).length
    if (before < 6 || words - before < 6) continue
    if (best === undefined || Math.abs(index - text.length / 2) < Math.abs(best - text.length / 2)) best = index
  }
  if (best === undefined) return undefined
  const rest = text.slice(best + 2)
  const capitalised = rest.charAt(0).toUpperCase() + rest.slice(1)
  return { halves: [`${text.slice(0, best)}.`, capitalised], changedWords: capitalised === rest ? 0 : 2 }
}
