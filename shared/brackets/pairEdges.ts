import { attributionBefore } from './attribution'
import type { Edge } from './edges'

/** A clause being read: its plain text and its edges. */
export interface ClauseEdges {
  text: string
  edges: readonly Edge[]
}

/** An edge of a text: the number of its clause, and its own in the clause's list. */
export interface EdgePlace {
  clause: number
  edge: Edge
}

export interface EdgePair {
  open: EdgePlace
  close: EdgePlace
}

/** What may stand before a bracket that opens a whole clause: "Alt 1", "Option 2:", "Variante 1". */
export const ALTERNATIVE_LABEL = /^\s*(?:alt|alternative|option|variante)\.?\s*(\d{1,2}|[A-H])\b\s*[.:)–-]?\s*/iu

/**
 * Pairs the edges of a text: inside a clause from the inside out; then what is left over at the very
 * start of a clause with what is left over at the very end of a later one, which is a run of bracketed
 * clauses. The rest is unbalanced. Braces pair inside a clause, on their own. Linear.
 */
export function pairEdges(clauses: readonly ClauseEdges[]): { pairs: EdgePair[]; unbalanced: EdgePlace[] } {
  const pairs: EdgePair[] = []
  const unbalanced: EdgePlace[] = []
  const starts: EdgePlace[] = []
  clauses.forEach(({ text, edges }, clause) => {
    if (edges.length === 0) return
    const open: Edge[] = []
    const braces: Edge[] = []
    const closings: Edge[] = []
    for (const edge of edges) {
      if (edge.sign === '[') open.push(edge)
      else if (edge.sign === '{') braces.push(edge)
      else {
        const partner = (edge.sign === ']' ? open : braces).pop()
        if (partner) pairs.push({ open: { clause, edge: partner }, close: { clause, edge } })
        else if (edge.sign === ']') closings.push(edge)
      }
    }
    // A left-over closing stands before every left-over opening of its clause.
    if (closings.length > 0) {
      const ending = endOfWording(text)
      for (const edge of closings) {
        const partner = edge.at >= ending ? starts.pop() : undefined
        if (partner) pairs.push({ open: partner, close: { clause, edge } })
        else unbalanced.push({ clause, edge })
      }
    }
    if (open.length > 0) {
      const beginning = startOfWording(text)
      for (const edge of open) (edge.at < beginning ? starts : unbalanced).push({ clause, edge })
    }
  })
  unbalanced.push(...starts)
  const inOrder = (a: EdgePlace, b: EdgePlace) => a.clause - b.clause || a.edge.at - b.edge.at
  pairs.sort((a, b) => inOrder(a.open, b.open))
  return { pairs, unbalanced: unbalanced.toSorted(inOrder) }
}

/** Where the words begin, behind openings and the label of an alternative. */
function startOfWording(text: string): number {
  const label = ALTERNATIVE_LABEL.exec(text)?.[0].length ?? 0
  let at = label
  while (at < text.length && /[\s[]/u.test(text[at]!)) at++
  return at
}

/** Where the words end, before closings, the last punctuation and the names of delegations. */
function endOfWording(text: string): number {
  let at = text.length
  while (at > 0) {
    if (/[\s\].;,:]/u.test(text[at - 1]!)) at--
    else {
      const attribution = attributionBefore(text, at, 0)
      if (!attribution) break
      at = attribution.at.start
    }
  }
  return at
}
