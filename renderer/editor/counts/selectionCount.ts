import { $getSelection, $isRangeSelection, type NodeKey } from 'lexical'
import { countWords } from '../../../shared/language/countWords'
import { $offsetOf } from '../brackets/clausePlaces'
import { $clauseSpan } from '../caret'
import { $clausesFrom } from '../choosing/wholeClauses'
import type { ClauseNode } from '../ClauseNode'
import type { TextLength } from './textLength'

/** Of the chosen clauses, or else of the words selected; null where neither are. Reads only the clauses at the ends. */
export function $selectionCount(chosen: readonly ClauseNode[] | null, wordsOf: (key: NodeKey) => number): TextLength | null {
  if (chosen) return { clauses: chosen.length, words: sum(chosen, wordsOf) }
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const span = $clauseSpan(selection)
  if (!span) return null
  const [first, last] = span
  const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  // A point beside clauses, as after selecting everything, stands at the edge of one.
  const from = start.key === 'root' ? 0 : $offsetOf(start)
  const to = end.key === 'root' ? last.getTextContentSize() : $offsetOf(end)
  if (first.is(last)) return { clauses: 1, words: countWords(first.getTextContent().slice(from, to)) }
  const clauses = $clausesFrom(first, last)
  const words =
    countWords(first.getTextContent().slice(from)) + sum(clauses.slice(1, -1), wordsOf) + countWords(last.getTextContent().slice(0, to))
  return { clauses: clauses.length, words }
}

function sum(clauses: readonly ClauseNode[], wordsOf: (key: NodeKey) => number): number {
  return clauses.reduce((words, clause) => words + wordsOf(clause.getKey()), 0)
}
