import type { ComparisonRow } from '../../../../../shared/model/comparison'
import { createSideReader, type MarkedSide, type SideReader } from '../sideReader'
import { createParagraphWriter, type ParagraphWriter, type Revision, type TrackedParagraph } from './trackedParagraph'

/**
 * A row that stands at the same place on both sides. Where a clause was split a paragraph's end is inserted,
 * where clauses were merged one is deleted; the row's last end is common to both sides.
 */
export function rowParagraphs(row: ComparisonRow, left: MarkedSide, right: MarkedSide): TrackedParagraph[] {
  const writer = createParagraphWriter()
  const one = createSideReader(left, row.left)
  const other = createSideReader(right, row.right)
  writeOpenings(writer, one, other)
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

/** A clause that only one side has, or has there. */
export function clauseParagraph(
  side: MarkedSide,
  index: number,
  revision: 'deleted' | 'inserted' | 'movedFrom',
): TrackedParagraph {
  const writer = createParagraphWriter()
  const reader = createSideReader(side, [index])
  writer.write(revision, reader.opening())
  writeOneSided(writer, side.side.clauses[index]!.text, revision, reader)
  return revision === 'inserted' ? writer.end(revision, null, index) : writer.end(revision, index, null)
}

/** A moved clause where it stands on the right, with what changed in it on the way. */
export function arrivedParagraph(row: ComparisonRow, left: MarkedSide, right: MarkedSide): TrackedParagraph {
  const writer = createParagraphWriter()
  const one = createSideReader(left, row.left)
  const other = createSideReader(right, row.right)
  writer.write(one.opening() === other.opening() ? 'movedTo' : 'inserted', other.opening())
  for (const segment of row.segments) {
    if (segment.op === 'equal') {
      writeOneSided(writer, segment.text, 'movedTo', other)
      one.skip(segment.text.length)
    } else if (segment.op === 'typography') {
      writeOneSided(writer, segment.left, 'movedDeleted', one)
      writeOneSided(writer, segment.right, 'inserted', other)
    } else if (segment.op === 'delete') {
      writeOneSided(writer, segment.text, 'movedDeleted', one)
    } else {
      writeOneSided(writer, segment.text, 'inserted', other)
    }
  }
  return writer.end('movedTo', null, other.index())
}

function writeOpenings(writer: ParagraphWriter, one: SideReader, other: SideReader): void {
  if (one.opening() === other.opening()) {
    writer.write('same', one.opening())
  } else {
    writer.write('deleted', one.opening())
    writer.write('inserted', other.opening())
  }
}

/** Words of both sides. A line feed may end a clause on one side and break a line on the other. */
function writeCommon(writer: ParagraphWriter, text: string, one: SideReader, other: SideReader): void {
  for (let from = 0; from < text.length; ) {
    const between = [one.isBetweenClauses(), other.isBetweenClauses()]
    if (between[0] && between[1]) {
      writer.end('same', one.index(), other.index())
      one.cross()
      other.cross()
      writeOpenings(writer, one, other)
      from++
    } else if (between[0] || between[1]) {
      const feed = text.slice(from, ++from)
      writeOneSided(writer, feed, 'deleted', one)
      writeOneSided(writer, feed, 'inserted', other)
    } else {
      const length = Math.min(text.length - from, one.reach(), other.reach())
      writer.write('same', text.slice(from, from + length), other.marks(), one.marks())
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
      writer.write(revision, reader.opening())
      from++
    } else {
      const length = Math.min(text.length - from, reader.reach())
      writer.write(revision, text.slice(from, from + length), reader.marks())
      reader.skip(length)
      from += length
    }
  }
}
