import type { NumberingScheme } from '../model/text'
import { anteLabel, insertedWriter, nextInserted, readTaken } from './inserted'
import { createPlacer } from './schemes'
import type { NumberedClause, Sequence } from './sequence'

export interface ClauseLabel {
  /** What the text prints before the clause; '' where it prints nothing. */
  label: string
  /** What delegations call the clause while they negotiate: PP1, OP3, OP3 bis; elsewhere the label. */
  working: string
  /** What the clause keeps when the text's numbering is frozen; null where it has no number to keep. */
  kept: string | null
}

/** How far a sequence has come. */
interface Progress {
  count: number
  /** The label before, of which an inserted clause takes a bis. */
  previous: string | null
  /** The first label that is kept, or null where none is: the sequence then counts as usual. */
  firstKept: string | null
  taken: Set<string>
}

/** The label of each clause; '' where it has none. See `numberClauses`. */
export function labels(clauses: readonly NumberedClause[], scheme: NumberingScheme, language: string): string[] {
  return numberClauses(clauses, scheme, language).map(({ label }) => label)
}

/**
 * Numbers a text. A locked label stands as it is and is not counted, so that "3 bis" does not shift what
 * follows. Where labels were frozen they stay; a clause put in between takes the number before it with bis,
 * ter …, one put before the first takes "1 ante", and one taken out leaves a gap. A sequence in which
 * nothing is frozen, such as a new list, counts as usual. Linear in the number of clauses. Conventions: UN
 * Editorial Manual for `un` and `sections`; for the rest see decision 12.
 */
export function numberClauses(
  clauses: readonly NumberedClause[],
  scheme: NumberingScheme,
  language: string,
): ClauseLabel[] {
  const place = createPlacer(scheme, clauses, language)
  const progress = new Map<Sequence, Progress>()
  const placed = clauses.map((clause, index) => {
    const sequence = clause.isRow ? null : place(clause, index)
    if (sequence) {
      sequence.size++
      note(progressOf(progress, sequence), sequence, clause)
    }
    return sequence
  })
  const write = insertedWriter(scheme, language)

  return clauses.map((clause, index): ClauseLabel => {
    const sequence = placed[index]
    if (!sequence) return { label: clause.lockedLabel ?? '', working: clause.lockedLabel ?? '', kept: null }
    const so = progress.get(sequence)!
    if (clause.lockedLabel !== null) {
      so.previous = clause.lockedLabel
      return { label: clause.lockedLabel, working: clause.lockedLabel, kept: null }
    }
    const kept = keptLabel(sequence, clause)
    const restarts = clause.numbering?.startAt
    let number: string
    if (kept !== null) number = kept
    else if (so.firstKept !== null) number = insertedLabel(so, write)
    else {
      so.count = restarts ?? so.count + 1
      number = sequence.write(so.count)
    }
    so.previous = number
    const isAlone = sequence.unnumberedAlone && sequence.size === 1 && kept === null && restarts === undefined
    const label = sequence.isHidden || isAlone ? '' : number
    const working = sequence.prefix ? sequence.prefix + number.replace(/\.$/, '') : label
    return { label, working, kept: isAlone ? null : sequence.isHidden ? working : number }
  })
}

/** True where a text's numbers are kept as they were. */
export function isNumberingFrozen(clauses: readonly Pick<NumberedClause, 'numbering'>[]): boolean {
  return clauses.some((clause) => clause.numbering?.frozen !== undefined)
}

function progressOf(known: Map<Sequence, Progress>, sequence: Sequence): Progress {
  let progress = known.get(sequence)
  if (!progress) {
    progress = { count: 0, previous: null, firstKept: null, taken: new Set() }
    known.set(sequence, progress)
  }
  return progress
}

function note(progress: Progress, sequence: Sequence, clause: NumberedClause): void {
  const kept = keptLabel(sequence, clause)
  if (kept !== null) progress.firstKept ??= kept
  const standing = clause.lockedLabel ?? kept
  if (standing !== null) progress.taken.add(standing)
}

/** The number the clause was frozen with, if it was counted here as it is now: PP3 is no label of an operative paragraph. */
function keptLabel({ isHidden, prefix }: Sequence, { lockedLabel, numbering }: NumberedClause): string | null {
  const frozen = numbering?.frozen
  if (frozen === undefined || lockedLabel !== null) return null
  const [working] = WORKING.exec(frozen) ?? ['']
  if (working !== (isHidden ? prefix : '')) return null
  return frozen.slice(working.length)
}

const WORKING = /^(?:PP|OP)(?=\d)/

function insertedLabel(progress: Progress, write: ReturnType<typeof insertedWriter>): string {
  if (progress.previous === null) return anteLabel(progress.firstKept!)
  return nextInserted(readTaken(progress.previous), progress.taken, write).label
}
