const ENGLISH = new Set(['not', 'no', 'never', 'neither', 'nor', 'none', 'nothing', 'nobody', 'cannot'])
/** What completes « ne » or stands without it (« sans aucun », « pas de recul »). */
const FRENCH = new Set(['pas', 'jamais', 'aucun', 'aucune', 'aucunement', 'nul', 'nulle', 'nullement', 'rien', 'personne', 'guère', 'point', 'ni'])
/** These deny nothing by themselves: « plus de moyens », « une personne ». */
const ONLY_WITH_NE = new Set(['plus', 'personne', 'point'])
// How far from « ne » its second word stands: « ne devraient en outre pas ».
const FARTHEST = 6

/**
 * The negations among the words of a text, lower case and folded, each as the indexes of its words.
 * French ones are one whether said with one word or two; « ne … que » restricts and is none.
 */
export function findNegations(words: readonly string[], language: string): number[][] {
  if (language === 'en') {
    return words.flatMap((word, at) => (ENGLISH.has(word) || word.endsWith("n't") ? [[at]] : []))
  }
  return language === 'fr' ? french(words) : []
}

function french(words: readonly string[]): number[][] {
  const found: number[][] = []
  const taken = new Set<number>()
  words.forEach((word, at) => {
    if (taken.has(at)) return
    if (word === 'ne' || word === "n'") {
      const second = secondWord(words, at)
      if (second === 'restriction') return
      found.push(second === undefined ? [at] : [at, second])
      if (second !== undefined) taken.add(second)
    } else if (FRENCH.has(word) && !ONLY_WITH_NE.has(word)) found.push([at])
  })
  return found
}

function secondWord(words: readonly string[], ne: number): number | 'restriction' | undefined {
  for (let at = ne + 1; at <= ne + FARTHEST && at < words.length; at++) {
    const word = words[at]!
    if (FRENCH.has(word) || word === 'plus') return at
    if (word === 'que' || word === "qu'") return 'restriction'
    if (/^[.;:]$/.test(word)) return undefined
  }
  return undefined
}
