import type { DescribedText, TextTag } from '../../../shared/model/text'

/** The words of a kind used for any text, those used most first. */
export function knownWords(texts: readonly DescribedText[], kind: TextTag['kind']): string[] {
  const used = new Map<string, number>()
  for (const { tags = [] } of texts) {
    for (const tag of tags) if (tag.kind === kind) used.set(tag.word, (used.get(tag.word) ?? 0) + 1)
  }
  return [...used].toSorted(([one, times], [other, more]) => more - times || one.localeCompare(other)).map(([word]) => word)
}

/** A tag as the value of a choice; `hasTag` reads it back. */
export function tagKey({ kind, word }: TextTag): string {
  return `${kind} ${word}`
}

export function hasTag({ tags = [] }: DescribedText, key: string): boolean {
  return tags.some((tag) => tagKey(tag) === key)
}

/** Every tag there is, by kind and then by word, goals in the order of their numbers. */
export function tagsInUse(texts: readonly DescribedText[]): TextTag[] {
  const all = new Map(texts.flatMap(({ tags = [] }) => tags.map((tag) => [tagKey(tag), tag] as const)))
  return [...all.values()].toSorted(
    (a, b) => a.kind.localeCompare(b.kind) || a.word.localeCompare(b.word, undefined, { numeric: true }),
  )
}
