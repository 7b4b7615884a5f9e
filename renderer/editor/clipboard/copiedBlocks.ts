import { $isElementNode, $isTextNode, type NodeKey, type RangeSelection } from 'lexical'
import { joinRuns, plainText } from '../../../shared/clauses/plainText'
import type { Inline } from '../../../shared/model/inline'
import type { ClauseNode } from '../ClauseNode'
import { $clauseSpan } from '../caret'
import { $clausesFrom } from '../choosing/wholeClauses'
import { $contentOf, $inlineOf, $marksOf, textRun } from '../content'
import type { Block } from './block'

/** A selected stretch of one clause. */
export interface CopiedBlock extends Block {
  key: NodeKey
  /** True when nothing of the clause was left out. */
  whole: boolean
}

/** What is selected, clause by clause. What is less than a whole clause is only words: it has no kind. */
export function $copiedBlocks(selection: RangeSelection): CopiedBlock[] {
  const span = $clauseSpan(selection)
  if (!span) return []
  const stretches = $stretches(selection)
  const clauses = $clausesFrom(...span)
  return clauses.flatMap((clause) => {
    const content = joinRuns(stretches.get(clause.getKey()) ?? [])
    const whole = plainText(content).length === clause.getTextContentSize()
    if (clauses.length > 1 && content.length === 0 && !clause.isEmpty()) return []
    return {
      kind: whole ? clause.getKind() : null,
      depth: whole ? clause.getDepth() : 0,
      content,
      origins: clauses.length === 1 && !whole ? [] : clause.getOrigins(),
      key: clause.getKey(),
      whole,
    }
  })
}

/** These clauses as they are. */
export function $wholeBlocks(clauses: readonly ClauseNode[]): CopiedBlock[] {
  return clauses.map((clause) => ({
    kind: clause.getKind(),
    depth: clause.getDepth(),
    content: $contentOf(clause),
    origins: clause.getOrigins(),
    key: clause.getKey(),
    whole: true,
  }))
}

function $stretches(selection: RangeSelection): Map<string, Inline[]> {
  const stretches = new Map<string, Inline[]>()
  const nodes = selection.getNodes().filter((node) => !$isElementNode(node))
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  for (const node of nodes) {
    const clause = node.getParent()
    if (!clause) continue
    const stretch = stretches.get(clause.getKey()) ?? []
    stretches.set(clause.getKey(), stretch)
    const part = $inlineOf(node)
    if (part) stretch.push(part)
    if (part || !$isTextNode(node)) continue
    const text = node.getTextContent()
    const begin = start.type === 'text' && start.key === node.getKey() ? start.offset : 0
    const stop = end.type === 'text' && end.key === node.getKey() ? end.offset : text.length
    stretch.push(...textRun(text.slice(begin, stop), $marksOf(node)))
  }
  return stretches
}
