/** Few enough for one answer to come soon. */
const MOST_AT_ONCE = 4000

/** What the dictionaries have said so far; each word is asked about once. */
export interface SpellingVerdicts {
  /** True where a dictionary has the word, undefined where none was asked yet. */
  of(word: string): boolean | undefined
  /** Asks about a word with the next `send`. */
  want(word: string): void
  send(): void
}

/** @param onAnswer called when verdicts have come */
export function createSpellingVerdicts(
  check: (words: string[]) => Promise<string[]>,
  onAnswer: () => void,
): SpellingVerdicts {
  const verdicts = new Map<string, boolean>()
  const wanted = new Set<string>()
  let asking = false

  const send = async (): Promise<void> => {
    if (asking || wanted.size === 0) return
    asking = true
    const words = [...wanted].slice(0, MOST_AT_ONCE)
    for (const word of words) wanted.delete(word)
    let answered = false
    try {
      const unknown = new Set(await check(words))
      for (const word of words) verdicts.set(word, !unknown.has(word))
      answered = true
    } catch {
      // The window itself says when the core is gone; the words are asked about again when their clause changes.
    }
    asking = false
    if (!answered) return
    onAnswer()
    void send()
  }
  return { of: (word) => verdicts.get(word), want: (word) => wanted.add(word), send: () => void send() }
}
