import type { NodeKey } from 'lexical'
import { isHeading, subtreeEnd } from '../../../shared/clauses/outline'
import type { ClauseNode } from '../ClauseNode'
import { $clauseNodes } from '../document'
import { $outline } from '../structureCommands'
import type { TextLength } from './textLength'

export interface SectionCount {
  /** Of the section this clause stands in; null where it stands in none. Added up only when it is another section. */
  $at(clause: ClauseNode | null): TextLength | null
  /** This many words more in this clause. */
  grow(key: NodeKey, words: number): void
  /** Sections may begin and end elsewhere now. */
  forget(): void
}

interface Section extends TextLength {
  keys: ReadonlySet<NodeKey>
  /** Those that stand under no other heading of it. */
  own: ReadonlySet<NodeKey>
}

export function createSectionCount(wordsOf: (key: NodeKey) => number): SectionCount {
  let known: Section | null = null
  return {
    $at(clause) {
      if (!clause) return null
      if (!known?.own.has(clause.getKey())) known = $section(clause, wordsOf)
      return known && { clauses: known.clauses, words: known.words }
    },
    grow(key, words) {
      if (known?.keys.has(key)) known.words += words
    },
    forget() {
      known = null
    },
  }
}

function $section(clause: ClauseNode, wordsOf: (key: NodeKey) => number): Section | null {
  const nodes = $clauseNodes()
  const outline = $outline(nodes)
  // Asked once: it walks all the clauses before this one.
  const at = clause.getIndexWithinParent()
  const start = outline.findLastIndex(({ kind }, index) => index <= at && kind === 'heading')
  if (start < 0) return null
  const keys = nodes.slice(start, subtreeEnd(outline, start)).map((node) => node.getKey())
  const next = outline.findIndex(({ kind }, index) => index > start && isHeading(kind))
  const own = keys.slice(0, next < 0 ? keys.length : next - start)
  return { keys: new Set(keys), own: new Set(own), clauses: keys.length, words: keys.reduce((sum, key) => sum + wordsOf(key), 0) }
}
