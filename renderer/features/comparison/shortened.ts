/** The first words, no longer than `most` characters, with an ellipsis where more follow. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.lastIndexOf(' ', most)
  return `${words.slice(0, cut > 0 ? cut : most)}…`
}
