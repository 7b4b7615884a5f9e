import { plainText } from '../clauses/plainText'
import { quotedContent, withoutTitle, type Quotation } from '../clauses/quotedWording'
import type { Change } from '../compare/words/change'
import { wordChanges } from '../compare/words/compareSequences'
import { createVocabulary } from '../compare/words/vocabulary'
import type { InlineContent } from '../model/inline'
import { holdTo, type Held, type TakenWords } from './holdTo'
import { readPlaced, type PlacedToken } from './readPlaced'
import { restorable, restoreWording } from './restore'

/** What comes of taking the corrections of a source into a clause that was taken from it before. */
export interface TakenCorrection {
  /** The clause with them; null where none can be taken. */
  content: InlineContent | null
  /** Places corrected, and those at which the clause no longer has the words that were, or holds them in a bracket. */
  taken: number
  left: number
}

/**
 * Merges three ways: what the source said, what it says now, and the clause, which may have been adapted. A
 * correction is taken where the words it corrects still stand together in the clause; what was added, dropped or
 * changed elsewhere stays as it is. What the clause already says counts neither as taken nor as left.
 */
export function takeCorrection(content: InlineContent, former: TakenWords, present: Quotation, language: string): TakenCorrection {
  const text = plainText(content)
  const words = createVocabulary(language)
  const held = holdTo(former, text, language, words)
  if (held.state === 'translated') return { content: null, taken: 0, left: 0 }
  const agreed = alike(former, held, present)
  const agreedTokens = readPlaced(plainText(agreed), language, words)
  const corrections = wordChanges({ wordings: held.agreedTokens.map(wordingOf) }, { wordings: agreedTokens.map(wordingOf) }, words)
  const open = corrections.filter((one) => !isMade(one, held, agreedTokens))
  const changes = open.flatMap((one) => inClause(one, held) ?? [])
  const standing = { ...held, agreed, agreedTokens, changes }
  const taken = restorable(content, standing).filter(Boolean).length
  return { content: restoreWording(content, standing, 'all'), taken, left: open.length - taken }
}

/** The present wording, with its short title only where the clause has the former one. */
function alike(former: TakenWords, { agreed }: Held, present: Quotation): InlineContent {
  const content = quotedContent(present)
  const { title } = withoutTitle(quotedContent(former))
  return title !== null && withoutTitle(agreed).title === null ? withoutTitle(content).wording : content
}

/** Where a correction would change the clause: the words it corrects, or between the two it puts words between. */
function inClause({ leftStart, leftEnd, rightStart, rightEnd }: Change, { partners, reading }: Held): Change | null {
  const at = (index: number) => partners[index] ?? null
  let [from, to] = [0, 0]
  if (leftEnd > leftStart) {
    ;[from, to] = [at(leftStart)!, at(leftStart)! + leftEnd - leftStart]
    for (let index = leftStart; index < leftEnd; index++) if (at(index)! < 0 || at(index) !== from + index - leftStart) return null
  } else {
    const [before, after] = [at(leftStart - 1), at(leftStart)]
    if (before === -1 || after === -1 || (before === null && after === null)) return null
    if (before !== null && after !== null && after !== before + 1) return null
    from = to = after ?? before! + 1
  }
  return { leftStart: rightStart, leftEnd: rightEnd, rightStart: from - reading.from, rightEnd: to - reading.from }
}

/** True where the clause says what the correction says: its words between those that stand around them. */
function isMade({ leftStart, leftEnd, rightStart, rightEnd }: Change, held: Held, agreedTokens: readonly PlacedToken[]): boolean {
  const { partners, tokens, reading } = held
  for (let index = leftStart; index < leftEnd; index++) if (partners[index]! >= 0) return false
  const before = leftStart === 0 ? reading.from - 1 : partners[leftStart - 1]!
  const after = leftEnd === partners.length ? reading.to : partners[leftEnd]!
  if ((leftStart > 0 && before < 0) || after < 0) return false
  const between = tokens.slice(before + 1, after).map(wordingOf)
  const corrected = agreedTokens.slice(rightStart, rightEnd).map(wordingOf)
  return between.length === corrected.length && between.every((wording, at) => wording === corrected[at])
}

function wordingOf({ wording }: PlacedToken): number {
  return wording
}
