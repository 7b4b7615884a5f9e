import type { ComparedSide, ComparisonRow } from '../../../../../shared/model/comparison'
import { columnsOf } from '../comparedCells'
import { createSideReader, type SideReader } from '../sideReader'
import { createParagraphWriter, noteOf, type ParagraphWriter, type TrackedRow } from './trackedParagraph'

/** True where nothing of it is a row of a table on one side only, or one of as many cells: it can be revised in place. */
export function keepsCells(row: ComparisonRow, left: ComparedSide, right: ComparedSide): boolean {
  const columns = [
    ...row.left.map((index) => columnsOf(left.clauses[index]!)),
    ...row.right.map((index) => columnsOf(right.clauses[index]!)),
  ]
  const isPair = row.left.length === 1 && row.right.length === 1
  return isPair ? columns[0] === columns[1] : columns.every((count) => count === 0)
}

/** A row of a table that only one side has. */
export function lonelyRow(side: ComparedSide, index: number, revision: 'deleted' | 'inserted'): TrackedRow {
  const clause = side.clauses[index]!
  const reader = createSideReader(side, [index])
  const write = cellWriter(columnsOf(clause))
  write.label(revision, reader.label())
  write.oneSided(clause.text, revision, reader)
  const [left, right] = revision === 'deleted' ? [index, null] : [null, index]
  return { cells: write.cells(), revision, left, right }
}

/**
 * A row of a table that both sides have, with as many cells: cells answer to each other by their places, so that words
 * behind a boundary that came elsewhere leave one cell and come into another.
 */
export function keptRow(row: ComparisonRow, left: ComparedSide, right: ComparedSide): TrackedRow {
  const [index, other] = [row.left[0]!, row.right[0]!]
  const readers = { left: createSideReader(left, [index]), right: createSideReader(right, [other]) }
  const write = cellWriter(columnsOf(right.clauses[other]!))
  const labels = [readers.left.label(), readers.right.label()] as const
  if (labels[0] === labels[1]) write.label('same', labels[0])
  else {
    write.label('deleted', labels[0])
    write.label('inserted', labels[1])
  }
  for (const segment of row.segments) {
    if (segment.op === 'equal') write.common(segment.text, readers.left, readers.right)
    if (segment.op === 'delete') write.oneSided(segment.text, 'deleted', readers.left)
    if (segment.op === 'insert') write.oneSided(segment.text, 'inserted', readers.right)
    if (segment.op === 'typography') {
      write.oneSided(segment.left, 'deleted', readers.left)
      write.oneSided(segment.right, 'inserted', readers.right)
    }
  }
  return { cells: write.cells(), revision: 'same', left: index, right: other }
}

/** Writes a row's cells, each side at its own cell. */
function cellWriter(columns: number) {
  const writers = Array.from({ length: columns }, createParagraphWriter)
  const at = { deleted: 0, inserted: 0 }

  const oneSided = (text: string, revision: 'deleted' | 'inserted', reader: SideReader): void => {
    for (let from = 0; from < text.length; ) {
      const words = upToBoundary(text, from, reader.reach())
      if (words === '') at[revision]++
      else writeOneSided(writers[at[revision]]!, words, revision, reader)
      reader.skip(words.length || 1)
      from += words.length || 1
    }
  }

  return {
    oneSided,
    label(revision: 'same' | 'deleted' | 'inserted', label: string): void {
      if (label !== '') writers[0]!.write(revision, `${label} `)
    },
    common(text: string, one: SideReader, other: SideReader): void {
      for (let from = 0; from < text.length; ) {
        const words = upToBoundary(text, from, Math.min(one.reach(), other.reach()))
        if (words === '') {
          at.deleted++
          at.inserted++
        } else if (at.deleted === at.inserted) {
          writers[at.inserted]!.write('same', words, other.marks(), one.marks(), noteOf(one.note(), other.note()))
        } else {
          writeOneSided(writers[at.deleted]!, words, 'deleted', one)
          writeOneSided(writers[at.inserted]!, words, 'inserted', other)
        }
        one.skip(words.length || 1)
        other.skip(words.length || 1)
        from += words.length || 1
      }
    },
    cells: () => writers.map((writer) => writer.end('same', null, null).runs),
  }
}

/** What stands at `from` before the next boundary, at most `most` characters; '' at a boundary. */
function upToBoundary(text: string, from: number, most: number): string {
  const words = text.slice(from, from + most)
  const boundary = words.indexOf('\t')
  return boundary < 0 ? words : words.slice(0, boundary)
}

function writeOneSided(writer: ParagraphWriter, words: string, revision: 'deleted' | 'inserted', reader: SideReader): void {
  const note = revision === 'deleted' ? noteOf(reader.note(), null) : noteOf(null, reader.note())
  writer.write(revision, words, reader.marks(), reader.marks(), note)
}
