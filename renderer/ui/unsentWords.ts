/** What was being written and not sent yet, by the place it was written in; kept while the window is. */
const unsent = new Map<string, string>()

export function findUnsent(place: string): string | undefined {
  return unsent.get(place)
}

/** Nothing but spaces is nothing to keep. */
export function keepUnsent(place: string, words: string): void {
  if (words.trim() === '') unsent.delete(place)
  else unsent.set(place, words)
}
