import type { Change } from '../compare/words/change'
import { changesOf } from '../compare/words/compareSequences'
import { createVocabulary, type Vocabulary } from '../compare/words/vocabulary'
import { holdTo, type Held, type TakenWords } from './holdTo'

/** How a clause stands to the wording it was taken from, and what exactly differs. */
export interface Standing extends Held {
  /** Places in `agreedTokens` and, from the start of the reading, in `tokens`; phrase by phrase. */
  changes: readonly Change[]
}

/** How the plain text of a clause stands to an origin; see `holdTo`. One vocabulary may serve for many clauses. */
export function standingOf(
  origin: TakenWords,
  text: string,
  language: string,
  words: Vocabulary = createVocabulary(language),
): Standing {
  const held = holdTo(origin, text, language, words)
  if (held.state === 'verbatim' || held.state === 'translated') return { ...held, changes: [] }
  const { agreedTokens, tokens, reading, partners } = held
  const agreed = { wordings: agreedTokens.map(({ wording }) => wording) }
  const present = { wordings: tokens.slice(reading.from, reading.to).map(({ wording }) => wording) }
  const inReading = partners.map((place) => (place < 0 ? -1 : place - reading.from))
  return { ...held, changes: changesOf(inReading, agreed, present, words) }
}
