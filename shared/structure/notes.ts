import { newId } from '../clauses/newId'
import { joinRuns, plainText } from '../clauses/plainText'
import type { Footnote, SetContent, SetInline } from '../model/inline'
import { tidyContent, type RawInline } from './rawContent'

/** The notes of a file, and what stands in the text where one is referred to. */
export interface Notes {
  add(key: string, words: readonly RawInline[]): void
  /** In a note: the place of another, whose words are put there once all are known. */
  mention(key: string): RawInline[]
  /** In the text: the footnote; nothing for a key no note has. */
  place(key: string): RawInline[]
  /** True when a note stood in another and became words. */
  inlined(): boolean
}

/** Under the 1,000 parts a stored footnote may hold. */
const MOST_PARTS = 900

/** No text has notes in notes in notes this far. */
const DEEPEST = 50

/** Characters of all footnotes placed: a note of a million words, referred to a thousand times, is no text. */
const MOST_CHARACTERS = 10_000_000

export function createNotes(): Notes {
  const notes = new Map<string, readonly RawInline[]>()
  let inlined = false
  let room = MOST_CHARACTERS

  /** A mention is a footnote with the key for its id and no words. One that leads back to itself ends there. */
  const wordsOf = (key: string, within: readonly string[]): SetContent =>
    (notes.get(key) ?? []).flatMap((part): SetInline[] => {
      if (part.type !== 'footnote') return [part]
      inlined = true
      const around = [...within, key]
      if (around.includes(part.id) || around.length > DEEPEST || room-- <= 0) return []
      const inner = wordsOf(part.id, around)
      room -= plainText(inner).length
      return inner.length === 0 ? [] : [{ type: 'text', text: ' (' }, ...inner, { type: 'text', text: ')' }]
    })

  return {
    add: (key, words) => void notes.set(key, words),
    mention: (key) => [{ type: 'footnote', id: key, content: [] }],
    place(key) {
      if (!notes.has(key) || room <= 0) return []
      const content = bounded(tidyContent(wordsOf(key, [])))
      room -= plainText(content).length
      return [{ type: 'footnote', id: newId(), content } satisfies Footnote]
    },
    inlined: () => inlined,
  }
}

/** A note of so many parts loses their marks rather than a word. */
function bounded(content: SetContent): SetContent {
  const joined = joinRuns(content)
  if (joined.length <= MOST_PARTS) return joined
  return [{ type: 'text', text: plainText(joined).replaceAll('\n', ' ') }]
}
