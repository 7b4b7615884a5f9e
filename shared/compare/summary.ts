import type { ComparedClause, ComparedSide, ComparisonRow, ComparisonSummary } from '../model/comparison'
import { isSameNote } from './comparedContent'
import { countWords } from './words/countWords'

/** What the rows come to. `how` says what the comparison rests on and whether some of it was simplified. */
export function summarise(
  rows: readonly ComparisonRow[],
  left: ComparedSide,
  right: ComparedSide,
  how: Pick<ComparisonSummary, 'mode' | 'simplified'>,
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
  const substance: ComparisonSummary['substance'] = {
    verb: 0, modal: 0, negation: 0, number: 0, date: 0, sdg: 0, name: 0, bracket: 0, note: 0,
  }
  let [stronger, weaker, restructured, substantive, renumbered] = [0, 0, 0, 0, 0]
  let wordsInserted = 0
  let wordsDeleted = 0
  for (const row of rows) {
    kinds[row.kind] += 1
    if (row.renumbered) renumbered += 1
    if (row.structure.length > 0) restructured += 1
    if (isSubstantive(row, how.mode)) substantive += 1
    for (const type of new Set(row.substance.map((change) => change.type))) substance[type] += 1
    for (const { direction } of row.substance) {
      if (direction === 'stronger') stronger += 1
      if (direction === 'weaker') weaker += 1
    }
    const inNotes = (row.notes ?? []).flatMap(({ segments }) => segments)
    for (const segment of how.mode === 'wording' ? [...row.segments, ...inNotes] : []) {
      if (segment.op === 'insert') wordsInserted += countWords(segment.text, right.language)
      if (segment.op === 'delete') wordsDeleted += countWords(segment.text, left.language)
    }
  }
  return {
    kinds,
    renumbered,
    substantive,
    substance,
    stronger,
    weaker,
    restructured,
    wordsInserted,
    wordsDeleted,
    identical: isIdentical(left, right),
    ...how,
  }
}

/** Every kind but unchanged and typography, a change of structure, or of a number between two languages. */
function isSubstantive({ kind, structure, substance }: ComparisonRow, mode: ComparisonSummary['mode']): boolean {
  if (structure.length > 0 || (mode === 'structure' && substance.length > 0)) return true
  return kind !== 'unchanged' && kind !== 'typography'
}

/** The same clauses, labels and structure included. */
export function isIdentical(left: ComparedSide, right: ComparedSide): boolean {
  return (
    left.clauses.length === right.clauses.length &&
    left.clauses.every((clause, at) => {
      const other = right.clauses[at]!
      return (
        clause.text === other.text &&
        clause.label === other.label &&
        clause.kind === other.kind &&
        clause.depth === other.depth &&
        haveSameNotes(clause, other)
      )
    })
  )
}

function haveSameNotes({ notes = [] }: ComparedClause, { notes: others = [] }: ComparedClause): boolean {
  return notes.length === others.length && notes.every((note, at) => isSameNote(note, others[at]!))
}

/** The rows of a text compared with itself. */
export function identicalRows({ clauses }: ComparedSide): ComparisonRow[] {
  return clauses.map(({ text }, at) => ({
    kind: 'unchanged',
    left: [at],
    right: [at],
    similarity: 1,
    renumbered: false,
    segments: text === '' ? [] : [{ op: 'equal', text }],
    substance: [],
    structure: [],
  }))
}
