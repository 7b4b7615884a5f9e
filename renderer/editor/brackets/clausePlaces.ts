import { $isTextNode, type LexicalNode, type PointType } from 'lexical'
import { $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $isBracketNode, type BracketNode } from '../inline/BracketNode'

/** How many characters of its clause stand before a point. */
export function $offsetOf(point: PointType): number {
  const node = point.getNode()
  if ($isClauseNode(node)) return $sizeBefore(node, point.offset)
  const clause = node.getParent()
  return ($isClauseNode(clause) ? $sizeBefore(clause, node.getIndexWithinParent()) : 0) + point.offset
}

/** How many characters stand before its n-th child. */
export function $sizeBefore(clause: ClauseNode, index: number): number {
  let size = 0
  for (const child of clause.getChildren().slice(0, index)) size += child.getTextContentSize()
  return size
}

/** Puts a node after this many characters of the clause, and after the footnotes that stand there. */
export function $insertAt(clause: ClauseNode, offset: number, node: LexicalNode): void {
  let start = 0
  for (const child of clause.getChildren()) {
    const size = child.getTextContentSize()
    const within = offset - start
    if (within <= 0 && size > 0) {
      child.insertBefore(node, false)
      return
    }
    if (within < size && $isTextNode(child)) {
      child.splitText(within)[0]?.insertAfter(node, false)
      return
    }
    start += size
  }
  clause.append(node)
}

/** Selects from one offset of the clause to another; the ends belong to words rather than to edges. */
export function $selectIn(clause: ClauseNode, from: number, to = from): void {
  const selection = clause.select()
  for (const [point, offset] of [[selection.anchor, from], [selection.focus, to]] as const) {
    let start = 0
    let found = false
    for (const child of clause.getChildren()) {
      const size = child.getTextContentSize()
      const within = offset - start
      start += size
      if (!$isTextNode(child) || within < 0 || within > size) continue
      point.set(child.getKey(), within, 'text')
      found = true
      if (!$isBracketNode(child)) break
    }
    if (!found) point.set(clause.getKey(), offset === 0 ? 0 : clause.getChildrenSize(), 'element')
  }
}

/** A bracket that closes in the clause it opens in. Offsets are of its first character and behind its last. */
export interface BracketSpan {
  opening: BracketNode
  start: number
  end: number
}

/** The brackets of one clause, paired from the inside out; an inner one before the one it stands in. */
export function $bracketsOf(clause: ClauseNode): BracketSpan[] {
  const spans: BracketSpan[] = []
  const open: { node: BracketNode; start: number }[] = []
  let at = 0
  for (const child of clause.getChildren()) {
    if ($isBracketNode(child)) {
      if (child.getFacts()) open.push({ node: child, start: at })
      else {
        const opening = open.pop()
        if (opening) spans.push({ opening: opening.node, start: opening.start, end: at + 1 })
      }
    }
    at += child.getTextContentSize()
  }
  return spans
}
