import { cut, tokenKind } from '../../../shared/language/tokens'
import type { PassageRange } from '../../../shared/model/comment'

/** Words of a clause chosen by keyboard: from one of them to another, by their places among all, in either order. */
export interface WordChoice {
  anchor: number
  focus: number
}

/** Where a word stands on screen. */
export type WordBox = Pick<DOMRect, 'top' | 'bottom' | 'left'>

/** The words and numbers of a text, where a choice can begin and end. */
export function wordsOf(text: string, language: string): PassageRange[] {
  let at = 0
  return cut(text, language).flatMap((token) => {
    const start = at
    at += token.length
    const kind = tokenKind(token)
    return kind === 'word' || kind === 'number' ? [{ start, end: at }] : []
  })
}

/** What is chosen of the text. */
export function chosenRange(words: readonly PassageRange[], { anchor, focus }: WordChoice): PassageRange {
  const [first, last] = anchor < focus ? [anchor, focus] : [focus, anchor]
  return { start: words[first]!.start, end: words[last]!.end }
}

type Stroke = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/**
 * The choice after a stroke: arrows go to the word beside, above or below, Home and End to the first and the
 * last, and Shift takes in what lies between; Ctrl or Cmd and A is all. Undefined for any other stroke.
 */
export function choiceAfter(stroke: Stroke, { anchor, focus }: WordChoice, count: number, boxOf: (word: number) => WordBox): WordChoice | undefined {
  const held = stroke.ctrlKey || stroke.metaKey
  if (held && stroke.key.toLowerCase() === 'a') return { anchor: 0, focus: count - 1 }
  const to = placeAfter(stroke.key, focus, count, boxOf)
  if (to === undefined || held) return undefined
  return { anchor: stroke.shiftKey ? anchor : to, focus: to }
}

function placeAfter(key: string, from: number, count: number, boxOf: (word: number) => WordBox): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, count - 1)
    case 'ArrowLeft':
      return Math.max(from - 1, 0)
    case 'ArrowDown':
      return wordOnLine(from, 1, count, boxOf)
    case 'ArrowUp':
      return wordOnLine(from, -1, count, boxOf)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** The word nearest above or below one; the first or last of all where there is no such line. */
function wordOnLine(from: number, step: 1 | -1, count: number, boxOf: (word: number) => WordBox): number {
  const here = boxOf(from)
  const isBeyond = (box: WordBox, line: WordBox): boolean => (step > 0 ? box.top >= line.bottom : box.bottom <= line.top)
  let nearest: { word: number; box: WordBox } | null = null
  for (let word = from + step; word >= 0 && word < count; word += step) {
    const box = boxOf(word)
    if (!isBeyond(box, here)) continue
    if (nearest && isBeyond(box, nearest.box)) break
    if (!nearest || Math.abs(box.left - here.left) < Math.abs(nearest.box.left - here.left)) nearest = { word, box }
  }
  return nearest?.word ?? (step > 0 ? count - 1 : 0)
}
