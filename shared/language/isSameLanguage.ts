/** Whether words of one BCP 47 tag can be held to words of the other: fr and fr-CA are one language. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0]
}
