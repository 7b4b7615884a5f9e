import { functionWords } from '../../language/functionWords'
import { cut, tokenKind } from '../../language/tokens'
import { foldTypography } from '../../language/typography'

/** A text as its tokens, the spaces between them set apart; both together are the text again. */
export interface WordSequence {
  /** Words, numbers and punctuation as written. */
  written: string[]
  /** gaps[i] is the space before token i; one more at the end for what follows the last. */
  gaps: string[]
  /** The number of each token's wording: equal numbers, same wording, typography apart. */
  wordings: number[]
}

/** What one comparison knows of the wordings it has met, each under a small number. */
export interface Vocabulary {
  read(text: string, language: string): WordSequence
  /** Neither punctuation nor a symbol. */
  isWord(wording: number): boolean
  /** Punctuation, or a word that carries grammar rather than substance. */
  isLight(wording: number): boolean
  /** The number of the same word in lower case. */
  lowered(wording: number): number
  wording(number: number): string
}

/** `language` says which words are function words. */
export function createVocabulary(language: string): Vocabulary {
  const light = functionWords(language)
  const byToken = new Map<string, number>()
  const byFold = new Map<string, number>()
  const folds: string[] = []
  const words: boolean[] = []
  const lights: boolean[] = []
  const lowers: number[] = []

  function numberOf(folded: string): number {
    const known = byFold.get(folded)
    if (known !== undefined) return known
    const number = folds.length
    byFold.set(folded, number)
    folds.push(folded)
    const isWord = tokenKind(folded) !== 'punctuation'
    const lower = folded.toLowerCase()
    words.push(isWord)
    lights.push(!isWord || light.has(lower))
    lowers.push(number)
    if (lower !== folded) lowers[number] = numberOf(lower)
    return number
  }

  // A space has no number; -1 keeps it in the same look-up as everything else.
  function tokenNumber(token: string): number {
    const known = byToken.get(token)
    if (known !== undefined) return known
    const number = tokenKind(token) === 'space' ? -1 : numberOf(foldTypography(token))
    byToken.set(token, number)
    return number
  }

  // Words come back: what was cut once between two spaces is not cut again. Most stretches are one token.
  const byStretch = new Map<string, Map<string, SingleToken | WordSequence>>()

  function cutStretch(text: string, textLanguage: string): SingleToken | WordSequence {
    const written: string[] = []
    const gaps: string[] = []
    const wordings: number[] = []
    let gap = ''
    for (const token of cut(text, textLanguage)) {
      const number = tokenNumber(token)
      if (number < 0) gap += token
      else {
        gaps.push(gap)
        written.push(token)
        wordings.push(number)
        gap = ''
      }
    }
    if (written.length === 1 && gaps[0] === '' && gap === '') return { token: text, wording: wordings[0]! }
    return { written, gaps: [...gaps, gap], wordings }
  }

  return {
    read(text, textLanguage) {
      const known = byStretch.get(textLanguage) ?? new Map<string, SingleToken | WordSequence>()
      byStretch.set(textLanguage, known)
      const written: string[] = []
      const gaps: string[] = []
      const wordings: number[] = []
      let gap = ''
      for (let start = 0; start < text.length; ) {
        const end = stretchEnd(text, start)
        const stretch = text.slice(start, end)
        let cutOnce = known.get(stretch)
        if (!cutOnce) {
          cutOnce = cutStretch(stretch, textLanguage)
          if (stretch.length <= LONGEST_KEPT) known.set(stretch, cutOnce)
        }
        if ('token' in cutOnce) {
          gaps.push(gap)
          written.push(cutOnce.token)
          wordings.push(cutOnce.wording)
          gap = ''
        } else {
          cutOnce.written.forEach((token, at) => {
            gaps.push(gap + cutOnce.gaps[at]!)
            written.push(token)
            wordings.push(cutOnce.wordings[at]!)
            gap = ''
          })
          gap += cutOnce.gaps.at(-1)!
        }
        for (start = end; text[start] === ' '; start++) gap += ' '
      }
      gaps.push(gap)
      return { written, gaps, wordings }
    },
    isWord: (wording) => words[wording] ?? false,
    isLight: (wording) => lights[wording] ?? false,
    lowered: (wording) => lowers[wording] ?? wording,
    wording: (number) => folds[number] ?? '',
  }
}

/** A stretch that is one token and nothing else. */
interface SingleToken {
  token: string
  wording: number
}

const LONGEST_KEPT = 40

/**
 * Where the stretch that begins at `start` ends: before a space that no digit follows, for only a number
 * has spaces inside (1 000). Stretches are cut into the same tokens alone as together.
 */
function stretchEnd(text: string, start: number): number {
  for (let end = text.indexOf(' ', start); end >= 0; end = text.indexOf(' ', end + 1)) {
    const next = text.charCodeAt(end + 1)
    if (end === start || !(next >= 48 && next <= 57)) return end
  }
  return text.length
}
