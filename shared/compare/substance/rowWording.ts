import type { Segment } from '../../model/comparison'
import { tokenKind, type TokenKind } from '../../language/tokens'
import type { Vocabulary, WordSequence } from '../words/vocabulary'

/** A token of one side of a row. */
export interface RowToken {
  text: string
  kind: TokenKind
  /** UTF-16 code units of the side's text. */
  start: number
  end: number
  /** The change it stands in, counted over the row; -1 for what was kept. */
  change: number
  /** The token it is on the other side, by index; -1 for what changed. */
  partner: number
}

export interface RowSide {
  text: string
  /** Primary subtag. */
  language: string
  tokens: RowToken[]
  /** What each token is in lower case, typography folded. */
  folded: string[]
}

/** A row's segments read as two token lists that know of each other. */
export interface RowWording {
  left: RowSide
  right: RowSide
  /** For each change, the index of the first right token in or after it. */
  places: number[]
}

interface Stretch {
  end: number
  change: number
}

/** One side of a row before its changes are known. */
export interface ReadSide {
  sequence: WordSequence
  language: string
}

export function readRow(
  segments: readonly Segment[],
  sides: { left: ReadSide; right: ReadSide },
  words: Pick<Vocabulary, 'lowered' | 'wording'>,
): RowWording {
  const texts = { left: '', right: '' }
  const stretches: { left: Stretch[]; right: Stretch[] } = { left: [], right: [] }
  const starts: number[] = []
  let inChange = false
  for (const segment of segments) {
    const changes = segment.op === 'insert' || segment.op === 'delete'
    if (changes && !inChange) starts.push(texts.right.length)
    inChange = changes
    const change = changes ? starts.length - 1 : -1
    if (segment.op !== 'insert') {
      texts.left += segment.op === 'typography' ? segment.left : segment.text
      stretches.left.push({ end: texts.left.length, change })
    }
    if (segment.op !== 'delete') {
      texts.right += segment.op === 'typography' ? segment.right : segment.text
      stretches.right.push({ end: texts.right.length, change })
    }
  }
  const left = readSide(texts.left, stretches.left, sides.left, words)
  const right = readSide(texts.right, stretches.right, sides.right, words)
  link(left.tokens, right.tokens)
  let at = 0
  const places = starts.map((start) => {
    while (at < right.tokens.length && right.tokens[at]!.end <= start) at++
    return at
  })
  return { left, right, places }
}

function readSide(
  text: string,
  stretches: readonly Stretch[],
  { sequence, language }: ReadSide,
  words: Pick<Vocabulary, 'lowered' | 'wording'>,
): RowSide {
  let stretch = 0
  let end = 0
  const tokens = sequence.written.map((written, at): RowToken => {
    const start = end + sequence.gaps[at]!.length
    end = start + written.length
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++
    // A token that only reaches into a change has changed.
    let change = -1
    for (let over = stretch; over < stretches.length; over++) {
      if (change < 0) change = stretches[over]!.change
      if (stretches[over]!.end >= end) break
    }
    return { text: written, kind: tokenKind(written), start, end, change, partner: -1 }
  })
  const folded = sequence.wordings.map((wording) => words.wording(words.lowered(wording)))
  return { text, language: language.split('-', 1)[0]!.toLowerCase(), tokens, folded }
}

/** What was kept stands in the same order on both sides. */
function link(left: readonly RowToken[], right: readonly RowToken[]): void {
  let j = 0
  left.forEach((token, i) => {
    if (token.change >= 0) return
    while (j < right.length && right[j]!.change >= 0) j++
    const other = right[j]
    if (!other) return
    token.partner = j
    other.partner = i
    j++
  })
}
