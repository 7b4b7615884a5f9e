import { $addUpdateTag, $getSelection, $isRangeSelection, $setSelection, HISTORY_PUSH_TAG, type RangeSelection } from 'lexical'
import { $clauseEndingAt, $clauseSpan, $clauseStartingAt } from './caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from './ClauseNode'
import { outdent, shapeAfter } from './structure'
import { $outline, $reshape } from './structureCommands'

/**
 * Splits the clause at the caret, after removing what is selected. What follows the caret becomes a
 * clause of its own, of the same kind and with the same origins. At the end of a clause an empty one
 * of the sensible kind follows; at the start one goes before, so that the text keeps its id. In an
 * empty clause of a list, the list is left by one level instead.
 */
export function $splitClause(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (!selection.isCollapsed()) $removeSelectedText(selection)

  const ending = $clauseEndingAt(selection)
  if (ending?.isEmpty() && ending.getDepth() > 0) {
    const reshaped = outdent($outline(), ending.getIndexWithinParent())
    if (reshaped) {
      $reshape(reshaped)
      return true
    }
  }
  if (ending) {
    const next = $createClauseNode(shapeAfter({ kind: ending.getKind(), depth: ending.getDepth() }))
    ending.insertAfter(next, false)
    next.select()
    return true
  }
  const starting = $clauseStartingAt(selection)
  if (starting) {
    starting.insertBefore($createClauseNode({ kind: starting.getKind(), depth: starting.getDepth() }), false)
    return true
  }
  return selection.insertParagraph() !== null
}

/** Backspace at the start of a clause. False where there is nothing for it to do. */
export function $mergeWithPrevious(): boolean {
  const clause = $clauseStartingAt($getSelection())
  const previous = clause?.getPreviousSibling()
  if (!clause || !$isClauseNode(previous)) return false
  $merge(previous, clause)
  return true
}

/** Delete at the end of a clause. False where there is nothing for it to do. */
export function $mergeWithNext(): boolean {
  const clause = $clauseEndingAt($getSelection())
  const next = clause?.getNextSibling()
  if (!clause || !$isClauseNode(next)) return false
  $merge(clause, next)
  return true
}

/** Removes what is selected. What is left of the first and the last clause becomes one clause, with the origins of both. */
export function $removeSelectedText(selection: RangeSelection): void {
  $uniteSelectedOrigins(selection)
  // Where several nodes go, Lexical looks at the selection halfway, when it names places that are gone.
  $setSelection(null)
  selection.removeText()
  $setSelection(selection)
}

/**
 * To be done before Lexical removes a selection that spans clauses: the first is the one that stays,
 * and takes over where the words left of the last came from.
 */
export function $uniteSelectedOrigins(selection: RangeSelection): void {
  const [first, last] = (!selection.isCollapsed() && $clauseSpan(selection)) || []
  if (!first || !last || first.is(last)) return
  $takeOrigins(first, last)
}

/** The first keeps its id, kind and depth; only an empty one gives way to the second entirely. */
function $merge(first: ClauseNode, second: ClauseNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (first.isEmpty() && !second.isEmpty()) {
    first.remove()
    second.selectStart()
    return
  }
  first.selectEnd()
  if (!second.isEmpty()) $takeOrigins(first, second)
  first.splice(first.getChildrenSize(), 0, second.getChildren())
  second.remove()
}

function $takeOrigins(first: ClauseNode, second: ClauseNode): void {
  const united = [...new Set([...first.getOrigins(), ...second.getOrigins()])]
  if (united.length > first.getOrigins().length) first.setOrigins(united.slice(0, MOST_ORIGINS))
}

/** As many as the model lets a clause name. */
export const MOST_ORIGINS = 64
