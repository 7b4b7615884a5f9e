import { isHeading, parents, previousSibling, subtreeEnd, type OutlineClause } from '../../shared/clauses/outline'
import { DEEPEST, type ClauseKind } from '../../shared/model/clause'

/** What a clause at `index` becomes. */
export interface Reshaped extends OutlineClause {
  index: number
}

/** The clauses from `start` up to, not with, `end` go before what now stands at `before`. */
export interface Move {
  start: number
  end: number
  before: number
}

/**
 * One level deeper for the clauses from `first` to `last` and all that stands under them; null when
 * one would have no clause to stand under, or would be too deep. Body text that becomes part of a
 * list becomes an item of it.
 */
export function indent(clauses: readonly OutlineClause[], first: number, last = first): Reshaped[] | null {
  const top = clauses[first]
  if (!top) return null
  if (top.depth + 1 > deepestAt(clauses, first)) return null
  const reshaped = spanned(clauses, first, last).map((index) => {
    const { kind, depth } = clauses[index]!
    return { index, kind: depth === 0 && kind === 'paragraph' ? 'item' : kind, depth: depth + 1 } satisfies Reshaped
  })
  return reshaped.every(({ depth }) => depth <= DEEPEST) ? reshaped : null
}

/** One level less deep, with all that stands under them; null when one is outermost already. */
export function outdent(clauses: readonly OutlineClause[], first: number, last = first): Reshaped[] | null {
  const indexes = spanned(clauses, first, last)
  if (indexes.some((index) => clauses[index]!.depth === 0)) return null
  return indexes.map((index) => {
    const { kind, depth } = clauses[index]!
    return { index, kind: depth === 1 && kind === 'item' ? bodyKindAt(clauses, first) : kind, depth: depth - 1 }
  })
}

/**
 * Up past the sibling before, or past the heading the clauses stand first under; null when there is
 * neither. What moves is the smallest run of siblings that holds the clauses from `first` to `last`.
 */
export function moveUp(clauses: readonly OutlineClause[], first: number, last = first): Move | null {
  const run = siblingRun(clauses, first, last)
  if (!run) return null
  const before = previousSibling(clauses, run.start)
  if (before !== null) return { ...run, before }
  return crossesHeading(clauses[run.start]!, clauses[run.start - 1]) ? { ...run, before: run.start - 1 } : null
}

/** Down past the sibling after, or past the heading that follows; null when there is neither. As `moveUp` otherwise. */
export function moveDown(clauses: readonly OutlineClause[], first: number, last = first): Move | null {
  const run = siblingRun(clauses, first, last)
  const next = run && clauses[run.end]
  if (!run || !next) return null
  const clause = clauses[run.start]!
  const parent = parents(clauses)
  if (parent[run.end] === parent[run.start] && isHeading(next.kind) === isHeading(clause.kind)) {
    return { ...run, before: subtreeEnd(clauses, run.end) }
  }
  return crossesHeading(clause, next) ? { ...run, before: run.end + 1 } : null
}

/**
 * The section under the heading at `index` to just before or after the heading at `target`, or to the next
 * place after it where a section of its level may begin: anywhere else it would take text or subsections
 * of another. Null where that is where it stands, or there is no such section.
 */
export function moveSection(
  clauses: readonly OutlineClause[],
  index: number,
  target: number,
  side: 'before' | 'after',
): Move | null {
  const section = sectionAt(clauses, index)
  if (!section || !clauses[target]) return null
  const from = side === 'before' ? target : target + 1
  const before = sectionPlaces(clauses, section.start).find((place) => place >= from)
  return before === undefined || isWithin(section, before) ? null : { ...section, before }
}

/** The section `index` stands in, to the next place above or below where it may begin; null when there is none. */
export function stepSection(clauses: readonly OutlineClause[], index: number, direction: 'up' | 'down'): Move | null {
  const section = sectionAt(clauses, index)
  if (!section) return null
  const places = sectionPlaces(clauses, section.start)
  const before =
    direction === 'up'
      ? places.findLast((place) => place < section.start)
      : places.find((place) => place > section.end)
  return before === undefined ? null : { ...section, before }
}

/**
 * What an empty clause made after the end of another is: an item under its chapeau, a paragraph
 * under its heading, otherwise one of the same kind beside it.
 */
export function shapeAfter({ kind, depth }: OutlineClause): OutlineClause {
  if (isHeading(kind)) return { kind: 'paragraph', depth: 0 }
  if (kind === 'chapeau') return { kind: 'item', depth: Math.min(depth + 1, DEEPEST) }
  return { kind, depth }
}

/** Where a clause of another kind stands: headings at the level of the heading before, items in a list. */
export function shapeAs(clauses: readonly OutlineClause[], index: number, kind: ClauseKind): OutlineClause {
  const clause = clauses[index]
  const depth = clause?.depth ?? 0
  if (!clause || clause.kind === kind) return { kind, depth }
  if (kind === 'title') return { kind, depth: 0 }
  if (kind === 'heading') {
    const before = clauses.slice(0, index).findLast((other) => other.kind === 'heading')
    return { kind, depth: clause.kind === 'title' ? 0 : (before?.depth ?? 0) }
  }
  if (kind === 'item') return { kind, depth: isHeading(clause.kind) ? 1 : Math.max(depth, 1) }
  return { kind, depth: isHeading(clause.kind) || (clause.kind === 'item' && depth === 1) ? 0 : depth }
}

/** The section under the heading at `index`, or under the nearest one before; a title has none to move. */
function sectionAt(clauses: readonly OutlineClause[], index: number): Omit<Move, 'before'> | null {
  const start = clauses.findLastIndex(({ kind }, at) => at <= index && isHeading(kind))
  return clauses[start]?.kind === 'heading' ? { start, end: subtreeEnd(clauses, start) } : null
}

/** Where a section of this heading's level takes nothing of another: before a heading no deeper, or at the end. */
function sectionPlaces(clauses: readonly OutlineClause[], heading: number): number[] {
  const level = clauses[heading]!.depth
  const places = clauses.flatMap(({ kind, depth }, index) => (kind === 'heading' && depth <= level ? [index] : []))
  return [...places, clauses.length]
}

function isWithin({ start, end }: Omit<Move, 'before'>, before: number): boolean {
  return before >= start && before <= end
}

function deepestAt(clauses: readonly OutlineClause[], index: number): number {
  const kind = clauses[index]!.kind
  if (kind === 'title') return 0
  if (kind === 'heading') {
    const before = clauses.slice(0, index).findLast((other) => other.kind === 'heading')
    return before ? before.depth + 1 : 0
  }
  const before = clauses[index - 1]
  if (!before) return 0
  // A list may stand straight under its heading.
  return isHeading(before.kind) ? 1 : before.depth + 1
}

/** The clauses whose depth goes with those from `first` to `last`. Text under a heading keeps its own. */
function spanned(clauses: readonly OutlineClause[], first: number, last: number): number[] {
  const indexes: number[] = []
  let end = first
  for (let index = first; index <= last || index < end; index++) {
    const clause = clauses[index]
    if (!clause) break
    end = Math.max(end, subtreeEnd(clauses, index))
    if (isHeading(clauses[first]!.kind) === isHeading(clause.kind)) indexes.push(index)
  }
  return indexes
}

/**
 * The smallest run of siblings, each with what stands under it, that holds the clauses from `first` to
 * `last`: a selection that leaves the clause its first one stands under takes that one along. Null where
 * it holds text and the section after it, which cannot go the same way.
 */
function siblingRun(clauses: readonly OutlineClause[], first: number, last: number): Omit<Move, 'before'> | null {
  if (!clauses[first]) return null
  const parent = parents(clauses)
  for (let start = first; start >= 0; start = parent[start] ?? -1) {
    let end = subtreeEnd(clauses, start)
    const kinds = [isHeading(clauses[start]!.kind)]
    while (end <= last && parent[end] === parent[start]) {
      kinds.push(isHeading(clauses[end]!.kind))
      end = subtreeEnd(clauses, end)
    }
    if (end > last) return kinds.every((kind) => kind === kinds[0]) ? { start, end } : null
  }
  return null
}

/** The kind of the body text around: that of the nearest outermost clause before, in its section. */
function bodyKindAt(clauses: readonly OutlineClause[], index: number): ClauseKind {
  for (let at = index - 1; at >= 0; at--) {
    const { kind, depth } = clauses[at]!
    if (isHeading(kind)) break
    if (depth === 0 && kind !== 'chapeau' && kind !== 'item') return kind
  }
  return 'paragraph'
}

function crossesHeading(clause: OutlineClause, other: OutlineClause | undefined): boolean {
  return other?.kind === 'heading' && !isHeading(clause.kind) && clause.depth === 0
}
