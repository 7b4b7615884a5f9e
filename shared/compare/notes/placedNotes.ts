import { NOTE_MARK } from '../../clauses/footnotes'
import type { ComparedNote, ComparedSide, ComparisonRow } from '../../model/comparison'
import { sidePieces } from '../sidePieces'

/** A footnote of a row, and how much of what both sides kept stands before its mark. */
export interface PlacedNote {
  note: ComparedNote
  /** Characters, spaces and marks of footnotes not counted: the same on both sides at the same place. */
  kept: number
}

/** The footnotes of a row's clauses on one side, in reading order. */
export function placedNotes(row: ComparisonRow, name: 'left' | 'right', side: ComparedSide): PlacedNote[] {
  const clauses = row[name].map((index) => side.clauses[index]!)
  if (!clauses.some(({ notes }) => notes)) return []
  const texts = clauses.map(({ text }) => text)
  const placed: PlacedNote[] = []
  let kept = 0
  sidePieces(row, name, texts).forEach((pieces, clause) => {
    const notes = clauses[clause]!.notes ?? []
    let next = 0
    let at = 0
    for (const { op, text } of pieces) {
      let from = 0
      for (; next < notes.length && notes[next]!.at < at + text.length; next++) {
        const until = notes[next]!.at - at
        if (op === 'equal') kept += countKept(text.slice(from, until))
        from = until
        placed.push({ note: notes[next]!, kept })
      }
      if (op === 'equal') kept += countKept(text.slice(from))
      at += text.length
    }
  })
  return placed
}

function countKept(text: string): number {
  let count = 0
  for (const unit of text) if (unit !== NOTE_MARK && !/\s/u.test(unit)) count++
  return count
}
