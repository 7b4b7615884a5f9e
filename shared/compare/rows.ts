import type { ChangeKind, ComparedSide, ComparisonRow, Segment, Substance } from '../model/comparison'
import type { Link } from './align/alignClauses'
import type { Reading } from './align/reading'
import { countWords } from './words/countWords'

/** What a comparison of two wordings came to. */
export interface WordingChange {
  segments: Segment[]
  substance: Substance[]
  /** Marked more coarsely, for its length. */
  coarse: boolean
}

/** Compares the wordings of a link. `left` and `right` are its texts, clauses joined by line feeds. */
export type CompareWording = (link: Link, left: string, right: string) => WordingChange

/**
 * Builds the rows of the links, and one for each clause that is in none, in no particular order.
 * `onProgress` hears the share of the links that are done.
 */
export function makeRows(
  left: ComparedSide,
  right: ComparedSide,
  reading: Reading,
  links: readonly Link[],
  compareWording: CompareWording,
  onProgress: (done: number) => void,
): { rows: { row: ComparisonRow; moved: boolean }[]; simplified: boolean } {
  let simplified = false
  const rows = links.map((link, index) => {
    const change = compareWording(link, textOf(left, link.left), textOf(right, link.right))
    simplified ||= change.coarse
    if (index % LINKS_BETWEEN_REPORTS === 0) onProgress(index / links.length)
    return { row: linkedRow(left, right, reading, link, change), moved: link.moved }
  })
  return { rows: [...rows, ...lonelyRows(left, right, links)], simplified }
}

const LINKS_BETWEEN_REPORTS = 200

/** A row for each clause that is in no link. */
export function lonelyRows(
  left: ComparedSide,
  right: ComparedSide,
  links: readonly Pick<Link, 'left' | 'right'>[],
): { row: ComparisonRow; moved: boolean }[] {
  const rows: { row: ComparisonRow; moved: boolean }[] = []
  const linkedLeft = new Set(links.flatMap((link) => link.left))
  const linkedRight = new Set(links.flatMap((link) => link.right))
  left.clauses.forEach(({ text }, at) => {
    if (!linkedLeft.has(at)) rows.push({ row: lonelyRow('deleted', at, text), moved: false })
  })
  right.clauses.forEach(({ text }, at) => {
    if (!linkedRight.has(at)) rows.push({ row: lonelyRow('inserted', at, text), moved: false })
  })
  return rows
}

function lonelyRow(kind: 'deleted' | 'inserted', at: number, text: string): ComparisonRow {
  return {
    kind,
    left: kind === 'deleted' ? [at] : [],
    right: kind === 'inserted' ? [at] : [],
    similarity: 0,
    renumbered: false,
    segments: text === '' ? [] : [{ op: kind === 'deleted' ? 'delete' : 'insert', text }],
    substance: [],
    structure: [],
  }
}

function linkedRow(
  left: ComparedSide,
  right: ComparedSide,
  reading: Reading,
  link: Link,
  { segments, substance }: WordingChange,
): ComparisonRow {
  return {
    kind: kindOf(link, segments),
    left: link.left,
    right: link.right,
    similarity: shareInCommon(segments, wordsIn(reading.left, link.left), wordsIn(reading.right, link.right), left.language),
    renumbered: labelsOf(left, link.left) !== labelsOf(right, link.right),
    segments,
    substance,
    structure: [],
  }
}

function textOf(side: ComparedSide, indexes: readonly number[]): string {
  return indexes.map((at) => side.clauses[at]!.text).join('\n')
}

/** What of a label counts: "1." and "1)" are the same number. Of several clauses, the first one's. */
export function labelsOf(side: ComparedSide, indexes: readonly number[]): string {
  return side.clauses[indexes[0]!]!.label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function kindOf(link: Link, segments: readonly Segment[]): ChangeKind {
  if (link.right.length > 1) return 'split'
  if (link.left.length > 1) return 'merged'
  const edited = segments.some((segment) => segment.op === 'insert' || segment.op === 'delete')
  if (link.moved) return edited ? 'moved-edited' : 'moved'
  if (edited) return 'edited'
  return segments.some((segment) => segment.op === 'typography') ? 'typography' : 'unchanged'
}

function wordsIn(clauses: Reading['left'], indexes: readonly number[]): number {
  return indexes.reduce((sum, at) => sum + clauses[at]!.size, 0)
}

/** 0–1: words both sides have, of all words. */
function shareInCommon(segments: readonly Segment[], leftWords: number, rightWords: number, language: string): number {
  if (!segments.some(({ op }) => op === 'insert' || op === 'delete')) return 1
  if (leftWords + rightWords === 0) return 0
  let kept = leftWords
  for (const segment of segments) if (segment.op === 'delete') kept -= countWords(segment.text, language)
  return (2 * kept) / (leftWords + rightWords)
}
