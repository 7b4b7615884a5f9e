import { $addUpdateTag, $getRoot, HISTORY_PUSH_TAG } from 'lexical'
import type { Origin } from '../../shared/model/origin'
import { $createClauseNode, $isClauseNode, type ClauseNode } from './ClauseNode'
import { $nodesFromContent } from './content'
import { $selectedClause } from './document'
import { shapeAfter } from './structure'
import { $lastOfSubtree } from './structureCommands'

/**
 * Puts an origin's wording into the draft as a clause of its own, which names the origin: in place of
 * an empty selected clause, else after the selected one and what stands under it, else at the end.
 * One step to undo.
 */
export function $insertOrigin(origin: Origin): ClauseNode {
  $addUpdateTag(HISTORY_PUSH_TAG)
  const last = $getRoot().getLastChild()
  const selected = $selectedClause() ?? ($isClauseNode(last) ? last : null)
  const clause = $clauseFor(selected)
  clause.setOrigins([origin.id])
  clause.splice(0, clause.getChildrenSize(), $nodesFromContent(origin.content))
  clause.selectEnd()
  return clause
}

function $clauseFor(selected: ClauseNode | null): ClauseNode {
  if (selected?.isEmpty()) return selected
  if (!selected) {
    const clause = $createClauseNode()
    $getRoot().append(clause)
    return clause
  }
  const shape = shapeAfter({ kind: selected.getKind(), depth: selected.getDepth() })
  const clause = $createClauseNode(shape)
  // Under a heading or a chapeau it comes first; beside a clause, after all that stands under that one.
  const nested = shape.kind !== selected.getKind()
  ;(nested ? selected : $lastOfSubtree(selected)).insertAfter(clause, false)
  return clause
}
