import { SHIPPED, shippedText } from '../../electron/core/references'
import type { Clause } from '../../shared/model/clause'
import type { ImportRequest } from '../../shared/model/importing'

/** Real words of the field, so that frequencies and lengths are those of real texts. */
const words = SHIPPED.flatMap((text) => shippedText.parse(text).clauses).flatMap(({ text }) => text.split(/\s+/))

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A passage of real words, cut from the shipped texts at random places. */
export function randomPassage(random: () => number, length: number): string {
  const passage: string[] = []
  while (passage.length < length) {
    const start = Math.floor(random() * words.length)
    passage.push(...words.slice(start, start + Math.min(6, length - passage.length)))
  }
  return passage.join(' ')
}

export function syntheticClauses(count: number, wordsPerClause: number, seed: number): Clause[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, index): Clause => {
    // A heading every fortieth clause, then paragraphs with lists: the shape of a long call.
    const place = index % 40
    const kind = place === 0 ? 'heading' : place % 8 < 3 ? 'paragraph' : 'item'
    return {
      id: `clause-${seed}-${index}`,
      kind,
      depth: kind === 'item' ? 1 : 0,
      content: [{ type: 'text', text: randomPassage(random, kind === 'heading' ? 6 : wordsPerClause) }],
      lockedLabel: null,
      origins: [],
    }
  })
}

export function syntheticDraft(title: string, clauses: Clause[]): ImportRequest {
  return {
    kind: 'draft',
    description: {
      title,
      shortTitle: null,
      language: 'fr',
      adoptedOn: null,
      adoptedBy: null,
      source: null,
      licence: null,
      note: null,
      wording: 'working',
      scheme: 'call',
    },
    clauses,
  }
}
