import { $getNodeByKey, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { newId } from '../../shared/clauses/newId'
import type { ClauseId } from '../../shared/model/clause'
import { $isClauseNode, ClauseNode } from './ClauseNode'
import { registerDirtyClauses } from './dirtyClauses'

/**
 * Sees to it that no two clauses of the draft ever share an id, whatever made them: of two, the one
 * that was there keeps it. Costs one look-up per changed clause.
 */
export function registerUniqueIds(editor: LexicalEditor): () => void {
  const holders = new Map<ClauseId, NodeKey>()

  const $claim = (node: ClauseNode): void => {
    const key = node.getKey()
    const holder = holders.get(node.getId())
    if (holder === key) return
    const taken = holder === undefined ? null : $getNodeByKey(holder)
    if (node.getId() === '' || ($isClauseNode(taken) && taken.isAttached() && taken.getId() === node.getId())) {
      node.setId(newId())
    }
    holders.set(node.getId(), key)
  }

  return mergeRegister(
    editor.registerNodeTransform(ClauseNode, $claim),
    // Undo brings clauses back without running transforms; they are already unique among themselves.
    registerDirtyClauses(editor, ({ changed }) => {
      for (const node of changed) holders.set(node.__id, node.getKey())
    }),
  )
}
