import { isTrackedRow, type TrackedParagraph, type TrackedPart, type TrackedRow } from './trackedParagraph'

/** Rows of as many cells at one depth, whichever side they are on. */
export interface TrackedTable {
  rows: TrackedRow[]
  level: number
}

/** How deep the clauses of each side stand, by index. */
export interface Levels {
  left: readonly number[]
  right: readonly number[]
}

/**
 * The parts with rows that follow each other as tables. Word makes one table of two that touch, so an empty line
 * stands between, and comes and goes with what needs it: on each side a table is followed by one, unless it goes on.
 */
export function withTrackedTables(parts: readonly TrackedPart[], levels: Levels): (TrackedTable | TrackedParagraph)[] {
  const next: Record<Side, TrackedPart | null> = { left: null, right: null }
  const written: (TrackedTable | TrackedParagraph)[] = []
  for (const group of grouped(parts, levels).toReversed()) {
    const following = written.at(-1)
    if (isTable(group) && following) {
      const onLeft = isLineNeeded(group, 'left', next.left, levels)
      const onRight = isLineNeeded(group, 'right', next.right, levels)
      if (onLeft || onRight) written.push(emptyLine(onLeft === onRight ? 'same' : onLeft ? 'deleted' : 'inserted'))
      else if (isTable(following)) written.push(emptyLine(ofOneSide(group)))
    }
    written.push(group)
    for (const part of isTable(group) ? group.rows.toReversed() : [group]) {
      if (part.left !== null) next.left = part
      if (part.right !== null) next.right = part
    }
  }
  return written.toReversed()
}

type Side = 'left' | 'right'

function grouped(parts: readonly TrackedPart[], levels: Levels): (TrackedTable | TrackedParagraph)[] {
  const groups: (TrackedTable | TrackedParagraph)[] = []
  for (const part of parts) {
    if (!isTrackedRow(part)) {
      groups.push(part)
      continue
    }
    const level = part.right === null ? levels.left[part.left!]! : levels.right[part.right]!
    const last = groups.at(-1)
    if (last && isTable(last) && last.level === level && last.rows[0]!.cells.length === part.cells.length) last.rows.push(part)
    else groups.push({ rows: [part], level })
  }
  return groups
}

/** A side's table is followed by a line of its own unless it goes on, or the text ends, in a paragraph, with it. */
function isLineNeeded({ rows }: TrackedTable, side: Side, next: TrackedPart | null, levels: Levels): boolean {
  const last = rows.findLast((row) => row[side] !== null)
  if (!last || !next) return false
  const goesOn = isTrackedRow(next) && next.cells.length === last.cells.length
  return !goesOn || levels[side][next[side]!] !== levels[side][last[side]!]
}

/** What becomes of a line that only keeps two tables apart: it comes and goes with the first where that is whole. */
function ofOneSide({ rows }: TrackedTable): TrackedRow['revision'] {
  const [first] = rows
  return rows.every(({ revision }) => revision === first!.revision) ? first!.revision : 'same'
}

function emptyLine(end: TrackedRow['revision']): TrackedParagraph {
  return { runs: [], end, left: null, right: null, movedFrom: null, movedTo: null }
}

export function isTable(group: TrackedTable | TrackedParagraph): group is TrackedTable {
  return 'rows' in group
}
