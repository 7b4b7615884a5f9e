import type { Segment } from '../../model/comparison'
import { alignWords } from './alignWords'
import { changesBetween, type Change } from './change'
import { writeSegments } from './segments'
import { joinChanges, slideChanges } from './tidy'
import type { Vocabulary, WordSequence } from './vocabulary'

/** The segments between two texts read with the same vocabulary; `onCoarse` as for `alignWords`. */
export function compareSequences(
  left: WordSequence,
  right: WordSequence,
  words: Vocabulary,
  onCoarse?: () => void,
): Segment[] {
  return writeSegments(left, right, wordChanges(left, right, words, onCoarse))
}

/** The changes themselves, phrase by phrase, as places in the two sequences. */
export function wordChanges(
  left: Pick<WordSequence, 'wordings'>,
  right: Pick<WordSequence, 'wordings'>,
  words: Vocabulary,
  onCoarse?: () => void,
): Change[] {
  return changesOf(wordPartners(left, right, words, onCoarse), left, right, words)
}

/** For each token on the left the token on the right that stands for it, or -1. */
export function wordPartners(
  left: Pick<WordSequence, 'wordings'>,
  right: Pick<WordSequence, 'wordings'>,
  words: Vocabulary,
  onCoarse?: () => void,
): Int32Array {
  const worth = (wording: number) => (words.isWord(wording) ? (words.isLight(wording) ? 0.5 : 1) : 0.3)
  return alignWords(left.wordings, right.wordings, worth, onCoarse)
}

/** The changes that partners leave between them, phrase by phrase. */
export function changesOf(
  partners: Int32Array,
  left: Pick<WordSequence, 'wordings'>,
  right: Pick<WordSequence, 'wordings'>,
  words: Vocabulary,
): Change[] {
  const changes = changesBetween(partners, right.wordings.length)
  const joined = joinChanges(changes, left.wordings, right.wordings, words)
  return slideChanges(joined, left.wordings, right.wordings, words)
}
