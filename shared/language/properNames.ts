import { functionWords } from './functionWords'

const JOINERS = new Set(["of", "for", "de", "des", "du", "d'", "la", "l'", "les", "the", "pour", "on", "sur"])
const SENTENCE_ENDS = /^(?:[.!?:;…"«([{–•*]|\.{3})$/

/**
 * Proper names among the words of a text, by the indexes of their words: capitalised words that do not
 * open a sentence, those that follow one another as one ("Nations Unies"), and acronyms anywhere.
 * A text all in capitals has none.
 */
export function findNames(words: readonly string[], language: string, opensSentence: (at: number) => boolean): number[][] {
  const hasLower = words.some((word) => word.length > 1 && word !== word.toUpperCase())
  if (!hasLower && words.length > 1 && words.some((word) => /\p{L}{2}/u.test(word))) return []
  const light = functionWords(language)
  const isName = (at: number) => {
    const word = words[at] ?? ''
    // An ASCII letter in lower case, as most words start with, needs no closer look.
    if (word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122) return false
    if (/^\p{Lu}[\p{Lu}\d]+$/u.test(word)) return true
    if (!/^\p{Lu}/u.test(word) || light.has(word.toLowerCase()) || word.length < 2) return false
    return at > 0 && !SENTENCE_ENDS.test(words[at - 1]!) && !opensSentence(at)
  }
  const found: number[][] = []
  for (let at = 0; at < words.length; at++) {
    if (!isName(at)) continue
    const start = at
    let end = at
    for (;;) {
      let next = end + 1
      while (next <= end + 2 && JOINERS.has((words[next] ?? '').toLowerCase().replace('’', "'"))) next++
      if (!isName(next)) break
      end = next
    }
    found.push(Array.from({ length: end - start + 1 }, (_, index) => start + index))
    at = end
  }
  return found
}
