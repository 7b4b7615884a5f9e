import { createMarkCutter, type MarkedPiece } from '../../../../shared/compare/markedPieces'
import type { ComparedClause, ComparedSide } from '../../../../shared/model/comparison'
import type { Mark } from '../../../../shared/model/inline'

/**
 * Reads the texts of some clauses of a side, joined by line feeds as a row's segments have them. The line
 * feed between two clauses is not read but crossed.
 */
export function createSideReader({ clauses }: ComparedSide, indexes: readonly number[]) {
  let at = 0
  let offset = 0
  const clauseAt = (place: number) => clauses[indexes[place]!]!
  let stretches = stretchesOf(clauseAt(0))
  let stretch = 0
  return {
    index: () => indexes[at]!,
    label: () => clauseAt(at).label,
    isBetweenClauses: () => offset >= clauseAt(at).text.length && at < indexes.length - 1,
    marks: (): readonly Mark[] => stretches[stretch]?.marks ?? [],
    /** The number of the footnote whose mark follows. */
    note: (): number | null => stretches[stretch]?.note ?? null,
    /** How many characters follow with the same marks in the same clause; a footnote's mark is one by itself. */
    reach: () => Math.max(1, (stretches[stretch]?.end ?? clauseAt(at).text.length) - offset),
    skip(length: number): void {
      offset += length
      while (stretch < stretches.length - 1 && offset >= stretches[stretch]!.end) stretch++
    },
    cross(): void {
      at++
      offset = 0
      stretch = 0
      stretches = stretchesOf(clauseAt(at))
    },
  }
}

export type SideReader = ReturnType<typeof createSideReader>

interface Stretch extends Pick<MarkedPiece, 'marks' | 'note'> {
  end: number
}

function stretchesOf({ text, marks, notes }: ComparedClause): Stretch[] {
  let end = 0
  return createMarkCutter(marks, notes)({ op: 'equal', text }).map((piece): Stretch => {
    end += piece.text.length
    return { ...piece, end }
  })
}
