import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from 'lexical'
import { sameClause } from '../../shared/clauses/sameClause'
import type { Clause, ClauseId } from '../../shared/model/clause'
import { $createClauseNode, $isClauseNode, type ClauseNode } from './ClauseNode'
import { $nodesFromContent } from './content'
import { $clauseNodes, $clauseOf, $nodeFromClause, $readClause } from './document'

/** On updates that bring in what is stored already; saving pays no attention to them. */
export const STORED_TAG = 'chapeau-stored'

/**
 * Makes these clauses the document, touching only what differs, so that the caret stays in its
 * clause. Nothing of it can be undone; the steps there are stay, and refuse what others changed.
 */
export function applyClauses(editor: LexicalEditor, clauses: readonly Clause[]): void {
  editor.update(
    () => {
      $addUpdateTag(STORED_TAG)
      // Lexical then leaves the focus where it is, which may be in another part of the window.
      $addUpdateTag(COLLABORATION_TAG)
      $applyClauses(clauses)
    },
    { tag: HISTORY_MERGE_TAG, discrete: true },
  )
}

/** Makes these clauses the document, touching only what differs. */
export function $applyClauses(clauses: readonly Clause[]): void {
  const left = new Map<ClauseId, ClauseNode>($clauseNodes().map((node) => [node.getId(), node]))
  let previous: ClauseNode | null = null
  for (const clause of clauses) {
    const present = left.get(clause.id)
    left.delete(clause.id)
    const node = present ?? $nodeFromClause(clause)
    if (present) $updateClause(present, clause)
    if (!present || node.getPreviousSibling() !== previous) $place(node, previous)
    previous = node
  }
  if (!previous) $place($createClauseNode(), null)
  for (const node of left.values()) node.remove()
}

function $place(node: ClauseNode, previous: ClauseNode | null): void {
  if (previous) previous.insertAfter(node, false)
  else $getRoot().splice(0, 0, [node])
}

/** Makes the node say what the clause says; the caret stays as far into it as it was. */
export function $updateClause(node: ClauseNode, clause: Clause): void {
  if (sameClause($readClause(node), clause)) return
  node.setKind(clause.kind).setDepth(clause.depth).setOrigins(clause.origins)
  node.setLockedLabel(clause.lockedLabel).setNumbering(clause.numbering)
  const caret = $caretIn(node)
  node.splice(0, node.getChildrenSize(), $nodesFromContent(clause.content))
  if (caret !== null) $setCaret(node, caret)
}

/** How many characters of the clause stand before the caret; null when it is elsewhere. */
function $caretIn(clause: ClauseNode): number | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { focus } = selection
  const node = focus.getNode()
  if (!$clauseOf(node)?.is(clause)) return null
  if ($isClauseNode(node)) return $sizeBefore(clause, focus.offset)
  return $sizeBefore(clause, node.getIndexWithinParent()) + focus.offset
}

function $sizeBefore(clause: ClauseNode, index: number): number {
  return clause.getChildren().slice(0, index).reduce((size, child) => size + child.getTextContentSize(), 0)
}

function $setCaret(clause: ClauseNode, offset: number): void {
  let rest = offset
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child) && rest <= size) {
      child.select(rest, rest)
      return
    }
    rest -= size
  }
  clause.selectEnd()
}
