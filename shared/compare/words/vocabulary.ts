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

  // Words come back: what was cut once between two spaces is not cut again.
  const byStretch = new Map<string, Map<string, Stretch>>()

  function cutStretch(text: string, textLanguage: string): Stretch {
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
    return { written, gaps, wordings, end: gap }
  }

  return {
    read(text, textLanguage) {
      const known = byStretch.get(textLanguage) ?? new Map<string, Stretch>()
      byStretch.set(textLanguage, known)
      const written: string[] = []
      const gaps: string[] = []
      const wordings: number[] = []
      let gap = ''
      for (const stretch of stretches(text)) {
        let cutOnce = known.get(stretch)
        if (!cutOnce) {
          cutOnce = cutStretch(stretch, textLanguage)
          if (stretch.length <= LONGEST_KEPT) known.set(stretch, cutOnce)
        }
        for (let at = 0; at < cutOnce.written.length; at++) {
          gaps.push(at === 0 ? gap + cutOnce.gaps[0]! : cutOnce.gaps[at]!)
          written.push(cutOnce.written[at]!)
          wordings.push(cutOnce.wordings[at]!)
        }
        gap = cutOnce.written.length === 0 ? gap + cutOnce.end : cutOnce.end
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

interface Stretch {
  written: string[]
  /** The space before each token. */
  gaps: string[]
  wordings: number[]
  /** The space after the last token. */
  end: string
}

const LONGEST_KEPT = 40

/**
 * A text in pieces that are cut into the same tokens alone as together: each ends after a space that no
 * digit follows, for only a number has spaces inside (1 000).
 */
function stretches(text: string): string[] {
  return text.match(/[^ ]+(?: \d[^ ]*)* ?|[^ ]* +/g) ?? []
}
