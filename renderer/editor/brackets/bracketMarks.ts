import type { BracketReading } from '../../../shared/model/bracket'
import type { ClauseId } from '../../../shared/model/clause'

/** What there is to draw at one edge. */
export interface EdgeMark {
  /** Place in the clause's plain text. */
  at: number
  /** 1 where a bracket opens, -1 where it closes, 0 for an edge without a partner. */
  step: 1 | -1 | 0
  /** Delegations for and against, as they are written behind the edge that closes. */
  by: string
  against: string
  placeholder: boolean
  unbalanced: 'opening' | 'closing' | null
}

/** The edges of each clause that has any, in order. */
export function bracketMarks({ brackets, unbalanced }: BracketReading): Map<ClauseId, EdgeMark[]> {
  const marks = new Map<ClauseId, EdgeMark[]>()
  const add = (clauseId: ClauseId, mark: Pick<EdgeMark, 'at' | 'step'> & Partial<EdgeMark>): void => {
    const all = marks.get(clauseId) ?? []
    all.push({ by: '', against: '', placeholder: false, unbalanced: null, ...mark })
    marks.set(clauseId, all)
  }
  for (const bracket of brackets) {
    if (bracket.editorsNote) continue
    const { clauseId, at, closes, placeholder, proponents, opponents } = bracket
    // Whoever is named in the words themselves is read there already.
    const written = bracket.attributions.length > 0
    add(clauseId, { at: at.start, step: 1, placeholder })
    add(closes.clauseId, {
      at: closes.at,
      step: -1,
      by: written ? '' : proponents.join(', '),
      against: written ? '' : opponents.map((party) => `−${party}`).join(' '),
    })
  }
  for (const { clauseId, at, what } of unbalanced) add(clauseId, { at, step: 0, unbalanced: what })
  for (const all of marks.values()) all.sort((a, b) => a.at - b.at)
  return marks
}
