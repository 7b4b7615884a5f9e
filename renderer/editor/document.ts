import {
  $findMatchingParent,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import type { Clause, ClauseId } from '../../shared/model/clause'
import { $createClauseNode, $isClauseNode, type ClauseNode } from './ClauseNode'
import { $contentOf, $nodesFromContent } from './content'

/** Every clause of the draft, in order. Linear: not for what happens on each key. */
export function $clauseNodes(): ClauseNode[] {
  return $getRoot().getChildren().filter($isClauseNode)
}

export function $readClause(node: ClauseNode): Clause {
  const numbering = node.getNumbering()
  return {
    id: node.getId(),
    kind: node.getKind(),
    depth: node.getDepth(),
    content: $contentOf(node),
    lockedLabel: node.getLockedLabel(),
    ...(numbering && { numbering }),
    origins: [...node.getOrigins()],
  }
}

function $readClauses(): Clause[] {
  return $clauseNodes().map($readClause)
}

export function readClauses(editor: LexicalEditor): Clause[] {
  return editor.getEditorState().read($readClauses)
}

/** Makes the clauses the whole document. A draft is never without a clause to type in. */
function $loadClauses(clauses: readonly Clause[]): void {
  const nodes = clauses.map($nodeFromClause)
  const root = $getRoot()
  root.splice(0, root.getChildrenSize(), nodes.length > 0 ? nodes : [$createClauseNode()])
}

export function $nodeFromClause(clause: Clause): ClauseNode {
  return $createClauseNode(clause).splice(0, 0, $nodesFromContent(clause.content))
}

/** As `$loadClauses`, as something that was always there: nothing to undo. */
export function loadClauses(editor: LexicalEditor, clauses: readonly Clause[]): void {
  editor.update(() => $loadClauses(clauses), { tag: HISTORY_MERGE_TAG, discrete: true })
}

/** The clause a node stands in. */
export function $clauseOf(node: LexicalNode): ClauseNode | null {
  return $findMatchingParent(node, $isClauseNode)
}

export function $clauseByKey(key: NodeKey): ClauseNode | null {
  const node = $getNodeByKey(key)
  return $isClauseNode(node) ? node : null
}

export function $clauseById(id: ClauseId): ClauseNode | null {
  return $clauseNodes().find((node) => node.getId() === id) ?? null
}

/** The clause with the moving end of the selection. */
export function $selectedClause(): ClauseNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  if (!$isRootNode(node)) return $clauseOf(node)
  const child = node.getChildAtIndex(Math.max(0, selection.focus.offset - 1))
  return $isClauseNode(child) ? child : null
}
