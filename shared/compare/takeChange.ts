import { besideClause, bracketed } from '../brackets/besideWording'
import { newId } from '../clauses/newId'
import type { Clause } from '../model/clause'
import type { Comparison, ComparisonRow } from '../model/comparison'
import type { Party } from '../model/inline'
import { longestIncreasing } from './longestIncreasing'

/** A clause on its way into the result. */
interface Placed {
  clause: Clause
  /** The clause of the other side it answers to, once it stands where that one does; else null. */
  other: number | null
}

/**
 * The draft's clauses with the chosen rows made as they are on the other side: wording, kind and depth
 * taken, clauses put in, removed, moved, split or merged. A clause that survives keeps its id, its
 * origins and its locked label. Taking every row gives the other side's clauses in their order.
 * `draft` and `other` are the clauses the comparison was made from, in its order.
 * With `proposed`, nothing is decided: the other wording comes in a bracket put forward by these, beside that
 * of the draft where there is one, which keeps its kind and depth. Where its brackets do not balance, it stays
 * as it is.
 */
export function takeChange(
  draft: readonly Clause[],
  other: readonly Clause[],
  { rows }: Pick<Comparison, 'rows'>,
  chosen: Iterable<number>,
  draftSide: 'left' | 'right',
  proposed?: readonly Party[],
): Clause[] {
  const otherSide = draftSide === 'left' ? 'right' : 'left'
  const taken = new Set([...chosen].map((at) => rows[at]!))
  const steady = steadyRows(rows, draftSide, otherSide)
  const rowOf = new Map(rows.flatMap((row) => row[draftSide].map((at) => [at, row] as const)))
  const ids = new Set(draft.map(({ id }) => id))
  const written = (clause: Clause, source: Clause): Clause => (proposed ? beside(clause, source, proposed) : rewritten(clause, source))

  const result: Placed[] = []
  draft.forEach((clause, at) => {
    const row = rowOf.get(at)
    if (!row || !taken.has(row)) {
      // Of a row's clauses, only the last can be followed by what stands after all of them.
      const answers = row && steady.has(row) && at === row[draftSide].at(-1) ? row[otherSide].at(-1) : undefined
      result.push({ clause, other: answers ?? null })
      return
    }
    // The first clause of a row that keeps its place stays where it is; every other one is placed below.
    const first = row[otherSide][0]
    if (first !== undefined && steady.has(row) && at === row[draftSide][0]) {
      result.push({ clause: written(clause, other[first]!), other: first })
    }
  })

  const placed = new Set(result.flatMap((one) => (one.other === null ? [] : [one.other])))
  const arrivals = [...taken]
    .flatMap((row) => row[otherSide].map((at, nth) => ({ at, keeps: row[draftSide][nth] })))
    .filter(({ at }) => !placed.has(at))
    .toSorted((a, b) => a.at - b.at)
  for (const { at, keeps } of arrivals) {
    const source = other[at]!
    const clause = keeps === undefined ? arriving(source, ids, proposed) : written(draft[keeps]!, source)
    result.splice(placeAfter(result, at), 0, { clause, other: at })
  }
  return withNotesOnce(result.map(({ clause }) => clause))
}

/** The rows whose clauses stand in the same order on both sides: what the others are placed by. */
function steadyRows(
  rows: readonly ComparisonRow[],
  draftSide: 'left' | 'right',
  otherSide: 'left' | 'right',
): Set<ComparisonRow> {
  const paired = rows
    .filter((row) => row.left.length > 0 && row.right.length > 0)
    .filter(({ kind }) => kind !== 'moved' && kind !== 'moved-edited')
    .toSorted((a, b) => a[draftSide][0]! - b[draftSide][0]!)
  return new Set(longestIncreasing(paired.map((row) => row[otherSide][0]!)).map((at) => paired[at]!))
}

function rewritten(clause: Clause, source: Clause): Clause {
  return { ...clause, kind: source.kind, depth: source.depth, content: source.content }
}

/** With the other wording beside its own: it comes from where either comes from. */
function beside(clause: Clause, source: Clause, proposed: readonly Party[]): Clause {
  const content = besideClause(clause.content, source.content, proposed)
  return content ? { ...clause, content, origins: [...new Set([...clause.origins, ...source.origins])] } : clause
}

/** A clause the draft did not have; one that was removed from it comes back under its own id. */
function arriving(source: Clause, ids: Set<string>, proposed: readonly Party[] | undefined): Clause {
  const id = ids.has(source.id) ? newId() : source.id
  ids.add(id)
  return { ...source, id, ...(proposed && { content: bracketed(source.content, proposed) }) }
}

/** A footnote that stands in two clauses now, taken from where it is and left where it was, gets an id of its own. */
function withNotesOnce(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>()
  return clauses.map((clause) => {
    if (!clause.content.some(({ type }) => type === 'footnote')) return clause
    const content = clause.content.map((part) => {
      if (part.type !== 'footnote') return part
      const id = seen.has(part.id) ? newId() : part.id
      seen.add(id)
      return id === part.id ? part : { ...part, id }
    })
    return { ...clause, content }
  })
}

/** Behind the nearest clause that comes before it on the other side; at the start where there is none. */
function placeAfter(result: readonly Placed[], at: number): number {
  let nearest = -1
  result.forEach(({ other }, index) => {
    if (other === null || other >= at) return
    if (nearest < 0 || other > result[nearest]!.other!) nearest = index
  })
  return nearest + 1
}
