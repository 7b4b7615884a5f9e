import type { NumberingScheme } from '../model/text'
import type { Hint } from '../model/hint'
import type { CheckedClause } from './checkedClause'

/** What a check is to know of the text a clause stands in. */
export interface CheckedText {
  scheme: NumberingScheme
  /** A BCP 47 tag. */
  language: string
}

export type Finding = Pick<Hint, 'start' | 'end' | 'message'> & Partial<Pick<Hint, 'values' | 'fix'>>

/** A check that needs no other clause. */
export type ClauseCheck = (clause: CheckedClause, text: CheckedText) => Finding[]

/** A finding in the clause at `index`. */
export type PlacedFinding = Finding & { index: number }

/** The clauses of a text with what stands under what. */
export interface CheckedOutline {
  clauses: readonly CheckedClause[]
  /** For each clause, the index of the one it stands under, or -1. */
  parent: readonly number[]
  /** For each clause, the index of the last clause that belongs under it: its own where none does. */
  last: readonly number[]
  /** Lists of items; see `itemLists`. */
  lists: readonly ItemList[]
}

/** Items that follow one another under one opener; `opener` is the index of their chapeau, or -1. */
export interface ItemList {
  opener: number
  items: readonly number[]
}

/** A check of how clauses stand to one another. Reads what `CheckedClause` says and no clause's whole text. */
export type OutlineCheck = (outline: CheckedOutline, text: CheckedText) => PlacedFinding[]

export function isFrench(language: string): boolean {
  return /^fr\b/.test(language)
}

export function isEnglish(language: string): boolean {
  return /^en\b/.test(language)
}

/** Every match of a global pattern, as findings. */
export function findEach(
  text: string,
  pattern: RegExp,
  finding: (match: RegExpExecArray) => Finding | null,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => finding(match) ?? [])
}
