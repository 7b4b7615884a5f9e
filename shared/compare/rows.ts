import type { ChangeKind, ComparedSide, ComparisonRow, Segment, VerbScales } from '../model/comparison'
import type { Link } from './align/alignClauses'
import type { Reading } from './align/reading'
import { substanceOf } from './substance/substanceOf'
import { compareSequences } from './words/compareSequences'
import { countWords } from './words/countWords'
import type { Vocabulary } from './words/vocabulary'

/** Builds the rows of the links, and one for each clause that is in none, in no particular order. */
export function makeRows(
  left: ComparedSide,
  right: ComparedSide,
  reading: Reading,
  links: readonly Link[],
  words: Vocabulary,
  scales: VerbScales,
): { row: ComparisonRow; moved: boolean }[] {
  const rows = links.map((link) => ({ row: linkedRow(left, right, reading, link, words, scales), moved: link.moved }))
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
  words: Vocabulary,
  scales: VerbScales,
): ComparisonRow {
  const segments = linkedSegments(left, right, reading, link, words)
  const labels = [labelsOf(left, link.left), labelsOf(right, link.right)]
  return {
    kind: kindOf(link, segments),
    left: link.left,
    right: link.right,
    similarity: shareInCommon(segments, wordsIn(reading.left, link.left), wordsIn(reading.right, link.right), left.language),
    renumbered: labels[0] !== labels[1],
    segments,
    substance: substanceOf(segments, { left: left.language, right: right.language }, scales),
    structure: [],
  }
}

function linkedSegments(
  left: ComparedSide,
  right: ComparedSide,
  reading: Reading,
  link: Link,
  words: Vocabulary,
): Segment[] {
  const texts = [textOf(left, link.left), textOf(right, link.right)] as const
  if (texts[0] === texts[1]) return texts[0] === '' ? [] : [{ op: 'equal', text: texts[0] }]
  const [i, j] = [link.left[0], link.right[0]]
  const one = link.left.length === 1 && i !== undefined ? reading.left[i] : undefined
  const other = link.right.length === 1 && j !== undefined ? reading.right[j] : undefined
  return compareSequences(
    one?.sequence ?? words.read(texts[0], left.language),
    other?.sequence ?? words.read(texts[1], right.language),
    words,
  )
}

function textOf(side: ComparedSide, indexes: readonly number[]): string {
  return indexes.map((at) => side.clauses[at]!.text).join('\n')
}

/** What of a label counts: "1." and "1)" are the same number. Of several clauses, the first one's. */
function labelsOf(side: ComparedSide, indexes: readonly number[]): string {
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
  return indexes.reduce((sum, at) => sum + clauses[at]!.bag.size, 0)
}

/** 0–1: words both sides have, of all words. */
function shareInCommon(segments: readonly Segment[], leftWords: number, rightWords: number, language: string): number {
  if (!segments.some(({ op }) => op === 'insert' || op === 'delete')) return 1
  if (leftWords + rightWords === 0) return 0
  let kept = leftWords
  for (const segment of segments) if (segment.op === 'delete') kept -= countWords(segment.text, language)
  return (2 * kept) / (leftWords + rightWords)
}
