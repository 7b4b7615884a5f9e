import { newId } from '../clauses/newId'
import { joinRuns } from '../clauses/plainText'
import type { Footnote, Inline, InlineContent, Opening } from '../model/inline'

/** A clause with more than this many brackets is no draft anybody negotiates: its signs stay characters. */
const MOST_EDGES = 2000
/** What one clause may hold. */
const MOST_PARTS = 100_000

/**
 * The content with the `[` and `]` of its text as edges, so that a bracket has a place for its facts.
 * Characters inside a cross-reference or a footnote stay. `taken` are the ids of the brackets and
 * footnotes of the text's clauses before this one: an id that is there is replaced, a new one is added.
 */
export function withEdges(content: InlineContent, taken: Set<string>): InlineContent {
  const signs = content.reduce((sum, part) => sum + countSigns(part), 0)
  const converts = signs > 0 && signs <= MOST_EDGES && content.length + 2 * signs <= MOST_PARTS
  const parts = content.flatMap((part): Inline[] => {
    if (part.type === 'opening' || part.type === 'footnote') return [withOwnId(part, taken)]
    if (part.type !== 'text' || !converts) return [part]
    return part.text.split(/([[\]])/).flatMap((text): Inline[] => {
      if (text === '[') return [withOwnId(newOpening(), taken)]
      if (text === ']') return [{ type: 'closing' }]
      return text === '' ? [] : [{ ...part, text }]
    })
  })
  return converts ? joinRuns(parts) : parts
}

function newOpening(): Opening {
  return { type: 'opening', id: newId(), proponents: [], opponents: [], note: null }
}

function withOwnId<Part extends Opening | Footnote>(part: Part, taken: Set<string>): Part {
  const own = taken.has(part.id) ? { ...part, id: newId() } : part
  taken.add(own.id)
  return own
}

function countSigns(part: Inline): number {
  if (part.type === 'opening' || part.type === 'closing') return 1
  return part.type === 'text' ? part.text.split(/[[\]]/).length - 1 : 0
}
