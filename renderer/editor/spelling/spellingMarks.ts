import type { LexicalEditor, NodeKey } from 'lexical'
import type { SpelledWord } from '../../../shared/language/spellingWords'
import { $clauseByKey } from '../document'
import { $domRange } from '../hints/domRange'

/** The name the style sheet knows them by. */
const HIGHLIGHT = 'chapeau-spelling'

export interface MarkedWord extends SpelledWord {
  key: NodeKey
  range: StaticRange
}

/** The wavy lines under words no dictionary has. */
export interface SpellingMarks {
  /** Makes these the words marked in a clause. */
  $draw(key: NodeKey, words: readonly SpelledWord[]): void
  erase(key: NodeKey): void
  in(key: NodeKey): readonly MarkedWord[]
  /** Keys of the clauses with marks. */
  keys(): NodeKey[]
  count(): number
  /** Nothing is marked any more. */
  clear(): void
  unregister(): void
}

export function createSpellingMarks(editor: LexicalEditor): SpellingMarks {
  const highlight = typeof CSS !== 'undefined' && 'highlights' in CSS ? new Highlight() : null
  if (highlight) CSS.highlights.set(HIGHLIGHT, highlight)
  const drawn = new Map<NodeKey, MarkedWord[]>()
  let count = 0

  const erase = (key: NodeKey): void => {
    const words = drawn.get(key)
    if (!words) return
    for (const { range } of words) highlight?.delete(range)
    count -= words.length
    drawn.delete(key)
  }
  return {
    $draw(key, words) {
      erase(key)
      const clause = $clauseByKey(key)
      if (!clause || words.length === 0) return
      const marked = words.flatMap((word): MarkedWord[] => {
        const range = $domRange(editor, clause, word)
        return range ? [{ ...word, key, range }] : []
      })
      for (const { range } of marked) highlight?.add(range)
      count += marked.length
      if (marked.length > 0) drawn.set(key, marked)
    },
    erase,
    in: (key) => drawn.get(key) ?? [],
    keys: () => [...drawn.keys()],
    count: () => count,
    clear() {
      highlight?.clear()
      drawn.clear()
      count = 0
    },
    unregister() {
      if (highlight && CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT)
    },
  }
}
