import { textWithNotes } from '../../../../shared/clauses/footnotes'
import { charactersOf } from '../../../../shared/clauses/plainText'
import type { Clause } from '../../../../shared/model/clause'
import type { ComparedSide } from '../../../../shared/model/comparison'
import type { Mark } from '../../../../shared/model/inline'

/** One side of a comparison, and its marks where they are known. */
export interface MarkedSide {
  side: ComparedSide
  /** In the order of the side's clauses. One whose characters are not the side's is not asked for its marks. */
  contents?: readonly Pick<Clause, 'content'>[] | undefined
}

/**
 * Reads the texts of some clauses of a side, joined by line feeds as a row's segments have them. The line
 * feed between two clauses is not read but crossed.
 */
export function createSideReader({ side, contents }: MarkedSide, indexes: readonly number[]) {
  let at = 0
  let offset = 0
  const clauseAt = (place: number) => side.clauses[indexes[place]!]!
  let stretches = markedStretches(clauseAt(0).text, contents?.[indexes[0]!])
  let stretch = 0
  return {
    index: () => indexes[at]!,
    label: () => clauseAt(at).label,
    isBetweenClauses: () => offset >= clauseAt(at).text.length && at < indexes.length - 1,
    marks: (): readonly Mark[] => stretches[stretch]?.marks ?? [],
    /** How many characters follow with the same marks in the same clause. */
    reach: () => Math.max(1, (stretches[stretch]?.end ?? clauseAt(at).text.length) - offset),
    skip(length: number): void {
      offset += length
      while (stretch < stretches.length - 1 && offset >= stretches[stretch]!.end) stretch++
    },
    cross(): void {
      at++
      offset = 0
      stretch = 0
      stretches = markedStretches(clauseAt(at).text, contents?.[indexes[at]!])
    },
  }
}

export type SideReader = ReturnType<typeof createSideReader>

interface Stretch {
  end: number
  marks: readonly Mark[]
}

function markedStretches(text: string, clause: Pick<Clause, 'content'> | undefined): Stretch[] {
  if (!clause || textWithNotes(clause.content) !== text) return []
  let end = 0
  const stretches = clause.content.map((part): Stretch => {
    end += charactersOf(part).length
    return { end, marks: part.type === 'text' ? (part.marks ?? []) : [] }
  })
  // The words of the footnotes follow, unmarked.
  return end < text.length ? [...stretches, { end: text.length, marks: [] }] : stretches
}
