import type { ComparedSide, ComparisonRow, ComparisonSummary } from '../model/comparison'
import { countWords } from './words/countWords'

export function summarise(
  rows: readonly ComparisonRow[],
  left: ComparedSide,
  right: ComparedSide,
): ComparisonSummary {
  const kinds: ComparisonSummary['kinds'] = {
    unchanged: 0,
    edited: 0,
    typography: 0,
    moved: 0,
    'moved-edited': 0,
    split: 0,
    merged: 0,
    inserted: 0,
    deleted: 0,
  }
  let renumbered = 0
  let wordsInserted = 0
  let wordsDeleted = 0
  for (const row of rows) {
    kinds[row.kind] += 1
    if (row.renumbered) renumbered += 1
    for (const segment of row.segments) {
      if (segment.op === 'insert') wordsInserted += countWords(segment.text, right.language)
      if (segment.op === 'delete') wordsDeleted += countWords(segment.text, left.language)
    }
  }
  const substantive = rows.length - kinds.unchanged - kinds.typography
  return {
    kinds,
    renumbered,
    substantive,
    substance: { verb: 0, modal: 0, negation: 0, number: 0, date: 0, sdg: 0, name: 0, bracket: 0 },
    stronger: 0,
    weaker: 0,
    restructured: 0,
    wordsInserted,
    wordsDeleted,
    identical: isIdentical(left, right),
    mode: 'wording',
    simplified: false,
  }
}

/** The same clauses, labels and structure included. */
function isIdentical(left: ComparedSide, right: ComparedSide): boolean {
  return (
    left.clauses.length === right.clauses.length &&
    left.clauses.every((clause, at) => {
      const other = right.clauses[at]!
      return (
        clause.text === other.text &&
        clause.label === other.label &&
        clause.kind === other.kind &&
        clause.depth === other.depth
      )
    })
  )
}
