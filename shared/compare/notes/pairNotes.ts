import type { PlacedNote } from './placedNotes'

/** A footnote with its words as numbers: equal numbers, same wording, typography apart. */
export interface ReadNote extends PlacedNote {
  wordings: readonly number[]
}

export interface NotePair {
  left: ReadNote | null
  right: ReadNote | null
}

// With less than half of their words in common, two notes at different places are two notes.
const LEAST_ALIKE = 0.5
// Beyond, notes of one row that neither kept their words nor their place are not looked at one by one.
const MOST_PAIRS = 2_500

/**
 * Which footnotes of a row are the same on both sides: first those of the same words, at their place before
 * elsewhere, then those at the same place, then those whose words are mostly the same. Every other one was
 * added or dropped. In reading order.
 */
export function pairNotes(left: readonly ReadNote[], right: readonly ReadNote[]): NotePair[] {
  const partners = new Map<ReadNote, ReadNote>()
  const taken = new Set<ReadNote>()
  const pairBy = (key: (note: ReadNote) => string) => {
    const waiting = Map.groupBy(right.filter((note) => !taken.has(note)), key)
    for (const note of left) {
      if (partners.has(note)) continue
      const other = waiting.get(key(note))?.shift()
      if (!other) continue
      partners.set(note, other)
      taken.add(other)
    }
  }
  const words = ({ wordings }: ReadNote) => wordings.join(' ')
  pairBy((note) => `${note.kept} ${words(note)}`)
  pairBy(words)
  pairBy(({ kept }) => String(kept))
  pairAlike(
    left.filter((note) => !partners.has(note)),
    right.filter((note) => !taken.has(note)),
    (one, other) => {
      partners.set(one, other)
      taken.add(other)
    },
  )
  const pairs = [
    ...left.map((note): NotePair => ({ left: note, right: partners.get(note) ?? null })),
    ...right.filter((note) => !taken.has(note)).map((note): NotePair => ({ left: null, right: note })),
  ]
  return pairs.toSorted((a, b) => (a.right ?? a.left)!.kept - (b.right ?? b.left)!.kept)
}

function pairAlike(
  left: readonly ReadNote[],
  right: readonly ReadNote[],
  pair: (one: ReadNote, other: ReadNote) => void,
): void {
  if (left.length * right.length > MOST_PAIRS) return
  const alike = left.flatMap((one) => right.map((other) => ({ one, other, share: likeness(one.wordings, other.wordings) })))
  const used = new Set<ReadNote>()
  for (const { one, other, share } of alike.toSorted((a, b) => b.share - a.share)) {
    if (share < LEAST_ALIKE) return
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    pair(one, other)
  }
}

/** 0–1: the share of tokens in common, whatever their order. */
function likeness(one: readonly number[], other: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const wording of one) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  let shared = 0
  for (const wording of other) {
    const left = counts.get(wording) ?? 0
    if (left > 0) shared++
    counts.set(wording, left - 1)
  }
  return (2 * shared) / Math.max(1, one.length + other.length)
}
