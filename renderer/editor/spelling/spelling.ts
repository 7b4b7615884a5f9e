/** A word that is marked, its place on screen, and what it may have been meant to be. */
export interface AskedWord {
  /** As a dictionary would have it. */
  word: string
  suggestions: readonly string[]
  place: { left: number; top: number; bottom: number }
}

/** Replaced, never changed in place. */
export interface SpellingState {
  /** How many words are marked. */
  count: number
  /** The word whose suggestions are asked for. */
  asked: AskedWord | null
}

/** What asks the dictionaries. */
export interface SpellingBackend {
  /** Those of the words that no dictionary has. */
  check(words: string[]): Promise<string[]>
  suggest(word: string): Promise<string[]>
}

/** The spelling of the open draft, for whoever shows it. */
export interface Spelling {
  state(): SpellingState
  /** Calls back when the state is another. */
  subscribe(listener: () => void): () => void
  /** The words that are right although no dictionary has them; until the first call nothing is marked. */
  setKnown(words: readonly string[]): void
  /** Asks for suggestions for the word at the caret. False when it is not marked. */
  askHere(): boolean
  /** Puts a word in place of the one asked about, in one step to undo; its marks stay. */
  replace(word: string): void
  /** Lets go of the word asked about; the caret is back in the text. */
  close(): void
  /** Selects the next or previous marked word, round the ends of the text. False when there is none. */
  step(direction: 1 | -1): boolean
}
