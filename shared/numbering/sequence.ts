import type { ClauseKind, ClauseNumbering } from '../model/clause'

/** What numbering needs to know of a clause. */
export interface NumberedClause {
  kind: ClauseKind
  depth: number
  lockedLabel: string | null
  numbering?: ClauseNumbering | undefined
  /** A row of a table, which has no number. */
  isRow?: boolean | undefined
  /** The first words, where the scheme tells clauses apart by them: see `isCitation`. */
  opening?: string | undefined
}

/** Clauses that are counted together: the paragraphs of a text, the items of one list. */
export interface Sequence {
  write: (count: number) => string
  /** Where delegations count what the text prints no number for, or prints another: PP1, OP3. */
  prefix: 'PP' | 'OP' | ''
  /** Counted for the working label alone; the text prints no number. */
  isHidden: boolean
  /** Where it counts one clause only, that one stands without its number. */
  unnumberedAlone: boolean
  /** How many clauses it counts. */
  size: number
}

/** Says to which sequence each clause belongs as it is met in order; null for one that is not counted. */
export type Placer = (clause: NumberedClause, index: number) => Sequence | null

export function newSequence(write: Sequence['write'], more: Partial<Sequence> = {}): Sequence {
  return { write, prefix: '', isHidden: false, unnumberedAlone: false, size: 0, ...more }
}

/** French and Spanish close a letter with a parenthesis only: a) where English has (a). */
export function enclosed(mark: string, language: string): string {
  return /^(fr|es)\b/.test(language) ? `${mark})` : `(${mark})`
}

export function decimal(count: number): string {
  return `${count}.`
}

/** Items hang from the clause above them: their level, counted from 1, or 0 for a clause that stands by itself. */
export function itemLevel({ kind, depth }: Pick<NumberedClause, 'kind' | 'depth'>): number {
  return kind === 'item' || depth > 0 ? Math.max(depth, 1) : 0
}

/** The lists open at a place of the text, innermost last: going back out ends those within. */
export function createLists(write: (level: number) => Sequence['write']) {
  const open: (Sequence | undefined)[] = []
  return {
    /** To be told of every clause in order, by its level. */
    reach(level: number): void {
      open.length = Math.min(open.length, level + 1)
    },
    at(level: number): Sequence {
      return (open[level] ??= newSequence(write(level)))
    },
    end(): void {
      open.length = 0
    },
  }
}
