import { joinRuns } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import type { Inline, InlineContent } from '../../../shared/model/inline'

/**
 * Beyond this many in one clause, nobody negotiates them any more: they stay characters, or each would
 * cost an element. They read the same.
 */
export const MOST_EDGES = 2000

/**
 * The clause with its square brackets as edges. Ids follow from the clause and the bracket's place in
 * it, so that reading a stored clause twice gives the same clause: it is not changed by being opened.
 */
export function withEdges(clause: Clause): Clause {
  const { content } = clause
  const edges = edgeCount(content)
  if (edges > MOST_EDGES) return { ...clause, content: joinRuns(content.flatMap(asCharacter)) }
  if (!content.some((part) => part.type === 'text' && /[[\]]/.test(part.text))) return clause
  const taken = new Set(content.map((part) => (part.type === 'opening' ? part.id : '')))
  let nth = 0
  const idOf = (): string => {
    let id: string
    do id = `${clause.id.slice(0, 56)}-b${nth++}`
    while (taken.has(id))
    return id
  }
  return { ...clause, content: content.flatMap((part): Inline[] => (part.type === 'text' ? split(part, idOf) : [part])) }
}

/** Square brackets of the content, as edges or as characters. */
function edgeCount(content: InlineContent): number {
  let count = 0
  for (const part of content) {
    if (part.type === 'opening' || part.type === 'closing') count++
    else if (part.type === 'text') count += bracketsIn(part.text)
  }
  return count
}

export function bracketsIn(text: string): number {
  let count = 0
  for (const character of text) if (character === '[' || character === ']') count++
  return count
}

/** An edge that says nothing beside its character becomes that; what is known of a bracket is never dropped. */
function asCharacter(part: Inline): Inline[] {
  if (part.type === 'closing') return [{ type: 'text', text: ']' }]
  if (part.type !== 'opening') return [part]
  const known = part.proponents.length > 0 || part.opponents.length > 0 || part.note !== null
  return known ? [part] : [{ type: 'text', text: '[' }]
}

function split(run: Extract<Inline, { type: 'text' }>, idOf: () => string): Inline[] {
  return run.text
    .split(/([[\]])/)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      if (piece === '[') return { type: 'opening', id: idOf(), proponents: [], opponents: [], note: null }
      if (piece === ']') return { type: 'closing' }
      return { ...run, text: piece }
    })
}
