import { $addUpdateTag, COLLABORATION_TAG, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { applyFix } from '../../../shared/checks/applyFix'
import { wordsAround } from '../../../shared/checks/wordsAround'
import { plainText, setContent } from '../../../shared/clauses/plainText'
import type { ClauseId } from '../../../shared/model/clause'
import type { Hint } from '../../../shared/model/hint'
import type { Inline, InlineContent } from '../../../shared/model/inline'
import { $updateClause } from '../applyClauses'
import type { ClauseNode } from '../ClauseNode'
import { $clauseNodes, $readClause } from '../document'
import { FIX_TAG } from './writtenClause'

/**
 * Mends what these hints point at, all in one step to undo. A hint whose words are others by now is
 * passed over. Returns how many were mended; the focus stays where it is.
 */
export function fixHints(editor: LexicalEditor, hints: readonly Hint[]): number {
  const byClause = new Map<ClauseId, Hint[]>()
  for (const hint of hints) {
    if (hint.fix) byClause.set(hint.clauseId, [...(byClause.get(hint.clauseId) ?? []), hint])
  }
  let fixed = 0
  const $fix = (): void => {
    for (const tag of [FIX_TAG, HISTORY_PUSH_TAG, COLLABORATION_TAG]) $addUpdateTag(tag)
    for (const node of $clauseNodes()) fixed += $fixClause(node, byClause.get(node.getId()) ?? [])
  }
  editor.update($fix, { discrete: true })
  return fixed
}

function $fixClause(node: ClauseNode, hints: readonly Hint[]): number {
  if (hints.length === 0) return 0
  const clause = $readClause(node)
  const inNotes = Map.groupBy(hints, ({ note }) => note?.id ?? null)
  const own = fixWords(clause.content, inNotes.get(null) ?? [])
  let { fixed } = own
  const content = own.content.map((part): Inline => {
    const about = part.type === 'footnote' ? inNotes.get(part.id) : undefined
    if (part.type !== 'footnote' || !about) return part
    const words = fixWords(part.content, about)
    fixed += words.fixed
    return { ...part, content: setContent(words.content) }
  })
  $updateClause(node, { ...clause, content })
  return fixed
}

function fixWords(content: InlineContent, hints: readonly Hint[]): { content: InlineContent; fixed: number } {
  const text = plainText(content)
  const present = hints.filter((hint) => wordsAround(text, hint) === hint.words)
  return { content: applyFix(content, present.flatMap(({ fix }) => fix ?? [])), fixed: present.length }
}
