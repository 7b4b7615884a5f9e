import type { ComparedSide, ComparisonRow } from '../../../../../shared/model/comparison'
import { createSideReader, type SideReader } from '../sideReader'
import { createParagraphWriter, noteOf, type ParagraphWriter, type Revision, type TrackedParagraph } from './trackedParagraph'

/**
 * A row that stands at the same place on both sides. Where a clause was split a paragraph's end is inserted,
 * where clauses were merged one is deleted; the row's last end is common to both sides.
 */
export function rowParagraphs(row: ComparisonRow, left: ComparedSide, right: ComparedSide): TrackedParagraph[] {
  const writer = createParagraphWriter()
  const one = createSideReader(left, row.left)
  const other = createSideReader(right, row.right)
  writeLabels(writer, one, other)
  for (const segment of row.segments) {
    if (segment.op === 'equal') writeCommon(writer, segment.text, one, other)
    if (segment.op === 'delete') writeOneSided(writer, segment.text, 'deleted', one)
    if (segment.op === 'insert') writeOneSided(writer, segment.text, 'inserted', other)
    if (segment.op === 'typography') {
      writeOneSided(writer, segment.left, 'deleted', one)
      writeOneSided(writer, segment.right, 'inserted', other)
    }
  }
  writer.end('same', one.index(), other.index())
  return writer.paragraphs
}

/** A clause that only one side has. */
export function clauseParagraph(side: ComparedSide, index: number, revision: 'deleted' | 'inserted'): TrackedParagraph {
  const writer = createParagraphWriter()
  const reader = createSideReader(side, [index])
  writeLabel(writer, revision, reader)
  writeOneSided(writer, side.clauses[index]!.text, revision, reader)
  return revision === 'inserted' ? writer.end(revision, null, index) : writer.end(revision, index, null)
}

/**
 * A moved clause where it stood or where it stands. What it kept has moved; what it lost on its way is deleted
 * where it stood and what it gained inserted where it stands. No change is put inside another: not every
 * reader undoes both.
 */
export function movedParagraph(
  row: ComparisonRow,
  place: 'movedFrom' | 'movedTo',
  left: ComparedSide,
  right: ComparedSide,
): TrackedParagraph {
  const writer = createParagraphWriter()
  const stood = place === 'movedFrom'
  const reader = createSideReader(stood ? left : right, stood ? row.left : row.right)
  const changed = stood ? 'deleted' : 'inserted'
  const keepsLabel = left.clauses[row.left[0]!]!.label === right.clauses[row.right[0]!]!.label
  writeLabel(writer, keepsLabel ? place : changed, reader)
  for (const segment of row.segments) {
    if (segment.op === 'equal') writeOneSided(writer, segment.text, place, reader)
    if (segment.op === (stood ? 'delete' : 'insert')) writeOneSided(writer, segment.text, changed, reader)
    if (segment.op === 'typography') writeOneSided(writer, stood ? segment.left : segment.right, changed, reader)
  }
  return stood ? writer.end(place, reader.index(), null) : writer.end(place, null, reader.index())
}

/** A label is text before a tab. Renumbering changes the label and leaves the tab. */
function writeLabels(writer: ParagraphWriter, one: SideReader, other: SideReader): void {
  if (one.label() === other.label()) {
    writeLabel(writer, 'same', one)
    return
  }
  if (one.label() === '' || other.label() === '') {
    writeLabel(writer, 'deleted', one)
    writeLabel(writer, 'inserted', other)
    return
  }
  writer.write('deleted', one.label())
  writer.write('inserted', other.label())
  writer.write('same', '\t')
}

function writeLabel(writer: ParagraphWriter, revision: Revision, reader: SideReader): void {
  if (reader.label() !== '') writer.write(revision, `${reader.label()}\t`)
}

/** Words of both sides. A line feed may end a clause on one side and break a line on the other. */
function writeCommon(writer: ParagraphWriter, text: string, one: SideReader, other: SideReader): void {
  for (let from = 0; from < text.length; ) {
    const between = [one.isBetweenClauses(), other.isBetweenClauses()]
    if (between[0] && between[1]) {
      writer.end('same', one.index(), other.index())
      one.cross()
      other.cross()
      writeLabels(writer, one, other)
      from++
    } else if (between[0] || between[1]) {
      const feed = text.slice(from, ++from)
      writeOneSided(writer, feed, 'deleted', one)
      writeOneSided(writer, feed, 'inserted', other)
    } else {
      const length = Math.min(text.length - from, one.reach(), other.reach())
      writer.write('same', text.slice(from, from + length), other.marks(), one.marks(), noteOf(one.note(), other.note()))
      one.skip(length)
      other.skip(length)
      from += length
    }
  }
}

function writeOneSided(writer: ParagraphWriter, text: string, revision: Exclude<Revision, 'same'>, reader: SideReader): void {
  for (let from = 0; from < text.length; ) {
    if (reader.isBetweenClauses()) {
      if (revision === 'inserted') writer.end('inserted', null, reader.index())
      else writer.end('deleted', reader.index(), null)
      reader.cross()
      writeLabel(writer, revision, reader)
      from++
    } else {
      const length = Math.min(text.length - from, reader.reach())
      const isLeft = revision === 'deleted' || revision === 'movedFrom'
      const note = isLeft ? noteOf(reader.note(), null) : noteOf(null, reader.note())
      writer.write(revision, text.slice(from, from + length), reader.marks(), reader.marks(), note)
      reader.skip(length)
      from += length
    }
  }
}
