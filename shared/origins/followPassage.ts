import { plainText } from '../clauses/plainText'
import { createVocabulary } from '../compare/words/vocabulary'
import type { PassageRange } from '../model/comment'
import type { InlineContent } from '../model/inline'
import { findPassage } from './findPassage'
import { readPlaced } from './readPlaced'

/** Where words of a clause stand in a later state of it, in part or reworded; null where nothing of them is left. */
export function followPassage(
  content: InlineContent,
  passage: PassageRange,
  later: InlineContent,
  language: string,
): PassageRange | null {
  const words = plainText(content).slice(passage.start, passage.end)
  const text = plainText(later)
  const exact = text.indexOf(words)
  if (exact >= 0) return { start: exact, end: exact + words.length }
  const vocabulary = createVocabulary(language)
  const read = (one: string) => readPlaced(one, language, vocabulary)
  const [taken, present] = [read(words), read(text)]
  const weight = (wording: number) => (vocabulary.isWord(wording) ? (vocabulary.isLight(wording) ? 0.5 : 1) : 0.15)
  const { from, to } = findPassage(taken.map(wordingOf), present.map(wordingOf), weight)
  const [first, last] = [present[from], present[to - 1]]
  return first && last && to > from ? { start: first.start, end: last.end } : null
}

function wordingOf({ wording }: { wording: number }): number {
  return wording
}
