import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  mergeRegister,
  TextNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import { $isClauseNode } from '../ClauseNode'
import { registerDirtyClauses } from '../dirtyClauses'
import { $createClosingNode, $createOpeningNode, $isBracketNode, BracketNode } from '../inline/BracketNode'
import { bracketsIn, MOST_EDGES } from './readEdges'

/**
 * Makes an edge of every square bracket that stands in a clause as a character, however it came there,
 * in the same step as what brought it; and sees to it that no two brackets share an id: of two, the one
 * that was there keeps it.
 */
export function registerBracketEdges(editor: LexicalEditor): () => void {
  const holders = new Map<string, NodeKey>()

  const $claim = (node: BracketNode): void => {
    const facts = node.getFacts()
    if (!facts) return
    const key = node.getKey()
    const holder = holders.get(facts.id)
    if (holder === key) return
    const taken = holder === undefined ? null : $getNodeByKey(holder)
    if ($isBracketNode(taken) && taken.isAttached() && taken.getFacts()?.id === facts.id) {
      const id = newId()
      node.setFacts({ ...facts, id })
      holders.set(id, key)
    } else holders.set(facts.id, key)
  }

  return mergeRegister(
    editor.registerNodeTransform(TextNode, $splitAtBrackets),
    editor.registerNodeTransform(BracketNode, $claim),
    // Undo brings brackets back without running transforms; they are already unique among themselves.
    registerDirtyClauses(editor, ({ changed, editorState }) => {
      editorState.read(() => {
        for (const clause of changed) {
          for (const child of clause.getChildren()) {
            if ($isBracketNode(child) && child.__facts) holders.set(child.__facts.id, child.getKey())
          }
        }
      })
    }),
  )
}

function $splitAtBrackets(node: TextNode): void {
  const text = node.getTextContent()
  // Splitting under an input method would end the word being composed; it is looked at again after.
  if (!/[[\]]/.test(text) || node.isComposing() || !node.isSimpleText()) return
  const clause = node.getParent()
  if (!$isClauseNode(clause)) return
  const present = clause.getChildren().filter($isBracketNode).length
  if (present + bracketsIn(text) > MOST_EDGES) return

  const points = $pointsIn(node)
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) if (text[at] === '[' || text[at] === ']') offsets.push(at, at + 1)
  const pieces = node.splitText(...offsets).map((piece): LexicalNode => {
    const content = piece.getTextContent()
    if (content !== '[' && content !== ']') return piece
    const edge = content === '[' ? $createOpeningNode() : $createClosingNode()
    // Kept so that typing on after it goes on in the same marks; an edge shows and stores none.
    edge.setFormat(piece.getFormat())
    return piece.replace(edge)
  })
  for (const { set, offset } of points) $setPoint(pieces, offset, set)
}

interface PointInText {
  offset: number
  set: (node: LexicalNode, offset: number) => void
}

/** The ends of the selection that stand in this node. */
function $pointsIn(node: TextNode): PointInText[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return [selection.anchor, selection.focus]
    .filter((point) => point.key === node.getKey())
    .map((point) => ({
      offset: point.offset,
      set: (target, offset) => point.set(target.getKey(), offset, 'text'),
    }))
}

/** Between an edge and words, a place belongs to the words: what is typed there then joins them. */
function $setPoint(pieces: readonly LexicalNode[], offset: number, set: PointInText['set']): void {
  let start = 0
  let edge: (() => void) | undefined
  for (const piece of pieces) {
    const within = offset - start
    const size = piece.getTextContentSize()
    if (within >= 0 && within <= size) {
      edge = () => set(piece, within)
      if (!$isBracketNode(piece)) break
    }
    start += size
  }
  edge?.()
}
