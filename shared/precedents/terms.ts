import type { Wording } from './wording'

/**
 * Pairs of neighbouring words share this many places: few enough that each holds many clauses, many
 * enough that a pair is hardly ever met by chance. What is found is compared word for word afterwards.
 */
const PAIR_PLACES = 2 ** 16
const STEM_PLACES = 2 ** 40

/** Above every term; terms are whole numbers from 0. */
export const TERM_LIMIT = PAIR_PLACES + STEM_PLACES

/** What a wording is found by: its words of substance, and each two of them that follow each other, in any order. */
export interface Terms {
  stems: Set<number>
  pairs: Set<number>
}

/** @param language the primary subtag: words of two languages are never the same */
export function termsOf({ words }: Wording, language: string): Terms {
  const stems = new Set<number>()
  const pairs = new Set<number>()
  let last: string | null = null
  for (const { stem, light } of words) {
    if (light) continue
    stems.add(stemTerm(stem, language))
    if (last !== null) pairs.add(pairTerm(last, stem, language))
    last = stem
  }
  return { stems, pairs }
}

export function stemTerm(stem: string, language: string): number {
  const word = `${language} ${stem}`
  return PAIR_PLACES + (hash(word, 7) & 0xff) * 2 ** 32 + hash(word, 0x811c9dc5)
}

function pairTerm(a: string, b: string, language: string): number {
  const both = a < b ? `${language} ${a} ${b}` : `${language} ${b} ${a}`
  return hash(both, 0x811c9dc5) >>> 16
}

/** FNV-1a over UTF-16 code units with a last mixing, so that all bits depend on all of them. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return (value ^ (value >>> 15)) >>> 0
}
