const LETTER = /\p{L}/u

/** The new words in capitals where the old ones are, or with a capital first letter where the old ones have one. */
export function adaptCase(words: string, found: string): string {
  const letters = found.replace(/\P{L}/gu, '')
  const first = LETTER.exec(letters)?.[0] ?? ''
  if (letters !== first && isUpper(letters)) return words.toUpperCase()
  return isUpper(first) ? words.replace(LETTER, (letter) => letter.toUpperCase()) : words
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
