import {
  $addUpdateTag,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type RangeSelection,
} from 'lexical'
import { $clauseSpan } from '../caret'
import { $clausesFrom } from '../choosing/wholeClauses'
import type { ClauseNode } from '../ClauseNode'
import { $createClosingNode, $createOpeningNode } from '../inline/BracketNode'
import { $removeSelectedText } from '../splitAndMerge'
import { $bracketsOf, $insertAt, $offsetOf, $selectIn, type BracketSpan } from './clausePlaces'

interface Selected {
  clause: ClauseNode
  from: number
  to: number
}

/**
 * Puts the selected words in a bracket, the spaces at their ends left outside; they stay selected. Of
 * several clauses each is put in a bracket as a whole, so that it can be moved and decided by itself.
 * With nothing selected: an empty bracket with the caret inside. False without a selection.
 */
export function $bracketSelection(): boolean {
  const selection = $getSelection()
  const clauses = $selectedClauses(selection)
  if (!$isRangeSelection(selection) || clauses.length === 0) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (clauses.length > 1) clauses.forEach($bracketWhole)
  else $wrap($trimmed(selection, clauses[0]!))
  return true
}

/** Puts every one of these clauses, or else every selected one, in a bracket as a whole. */
export function $bracketClauses(chosen: readonly ClauseNode[] | null = null): boolean {
  const clauses = chosen ?? $selectedClauses($getSelection())
  if (clauses.length === 0) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  clauses.forEach($bracketWhole)
  return true
}

/**
 * An empty bracket behind the one the caret is in, the caret inside it. Words that are in no bracket,
 * the selected ones or the word at the caret, are put in one first: `[shall][|]`.
 */
export function $addAlternative(): boolean {
  const selection = $getSelection()
  const [clause, ...more] = $selectedClauses(selection)
  if (!$isRangeSelection(selection) || !clause || more.length > 0) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  const selected = $trimmed(selection, clause)
  const around = $bracketFilledBy(selected)
  if (around) $wrap({ clause, from: around.end, to: around.end })
  else {
    const { from, to } = selected.from === selected.to ? wordAt(selected) : selected
    $wrap({ clause, from, to })
    if (to > from) $wrap({ clause, from: to + 2, to: to + 2 })
  }
  return true
}

/** A bracket that promises wording, "[Placeholder for …]", in place of the selection; the caret where its subject goes. */
export function $insertPlaceholder(words: string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $selectedClauses(selection).length === 0) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)
  const [clause] = $selectedClauses(selection)
  if (!clause) return false
  const at = $offsetOf(selection.focus)
  $wrap({ clause, from: at, to: at })
  $insertAt(clause, at + 1, $createTextNode(words))
  $selectIn(clause, at + 1 + words.length)
  return true
}

function $wrap({ clause, from, to }: Selected): void {
  $insertAt(clause, to, $createClosingNode())
  $insertAt(clause, from, $createOpeningNode())
  $selectIn(clause, from + 1, to + 1)
}

function $bracketWhole(clause: ClauseNode): void {
  $insertAt(clause, 0, $createOpeningNode())
  clause.append($createClosingNode())
}

function $selectedClauses(selection: ReturnType<typeof $getSelection>): ClauseNode[] {
  const span = $isRangeSelection(selection) ? $clauseSpan(selection) : null
  return span ? $clausesFrom(...span) : []
}

/** What is selected of one clause, without the spaces at its ends. */
function $trimmed(selection: RangeSelection, clause: ClauseNode): Selected {
  const ends = [$offsetOf(selection.anchor), $offsetOf(selection.focus)].toSorted((a, b) => a - b)
  const [from = 0, to = 0] = ends
  const text = clause.getTextContent().slice(from, to)
  if (text.trim() === '') return { clause, from: to, to }
  return { clause, from: from + text.length - text.trimStart().length, to: to - (text.length - text.trimEnd().length) }
}

/** The innermost bracket the caret is in or right behind, or that is selected from edge to edge. */
function $bracketFilledBy({ clause, from, to }: Selected): BracketSpan | undefined {
  const caret = from === to
  return $bracketsOf(clause).find(({ start, end }) =>
    caret ? start < from && from <= end : from - start <= 1 && end - to <= 1 && from >= start && to <= end,
  )
}

function wordAt({ clause, from }: Selected): { from: number; to: number } {
  const text = clause.getTextContent()
  const before = /[\p{L}\p{N}\p{M}’'-]*$/u.exec(text.slice(0, from))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}\p{M}’'-]*/u.exec(text.slice(from))?.[0].length ?? 0
  return { from: from - before, to: from + after }
}
