import { $addUpdateTag, $getRoot, $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical'
import { besideClause, besideWording, bracketed } from '../../../shared/brackets/besideWording'
import { cutContent, insertContent } from '../../../shared/brackets/contentRanges'
import { charactersOf, plainText } from '../../../shared/clauses/plainText'
import { quotedContent, withoutTitle } from '../../../shared/clauses/quotedWording'
import type { ClauseId } from '../../../shared/model/clause'
import type { InlineContent, Party } from '../../../shared/model/inline'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { Origin } from '../../../shared/model/origin'
import type { Range } from '../../../shared/model/search'
import { $offsetOf, $selectIn } from '../brackets/clausePlaces'
import { $clauseSpan } from '../caret'
import { $createClauseNode, $isClauseNode, type ClauseNode } from '../ClauseNode'
import { $contentOf, $nodesFromContent } from '../content'
import { $clauseById, $selectedClause } from '../document'
import { MOST_ORIGINS } from '../splitAndMerge'
import { shapeAfter } from '../structure'
import { $lastOfSubtree } from '../structureCommands'
import { citing } from './citing'
import { spacedAt } from './spacedAt'

export interface Insertion {
  mode: InsertionMode
  /** Who puts it forward where it comes in a bracket; null where nobody is named. */
  proponent: Party | null
  /** With its citation in a footnote. */
  cites: boolean
  /** The clause which one of its own is to stand before; else it comes after the selected one. */
  before?: ClauseId | undefined
}

export interface Inserted {
  clause: ClauseNode
  /** Other than asked where the place did not allow it: beside brackets that do not balance, a proposal after them. */
  mode: InsertionMode
}

/**
 * Puts an origin's wording into the draft, into a clause that then names the origin; one step to undo. A
 * clause taken whole becomes one of its own, before the one that was named, in place of an empty selected clause,
 * else after the selected one and what stands under it, else at the end; or it goes beside, or in place of, the wording of the
 * selected clause. A passage goes to the caret, or beside or in place of the selected words.
 */
export function $insertLanguage(origin: Origin, insertion: Insertion): Inserted {
  $addUpdateTag(HISTORY_PUSH_TAG)
  const wording = citing(ownWords(quotedContent(origin)), insertion.cites ? origin.citation : null)
  const proponents = insertion.proponent === null ? [] : [insertion.proponent]
  const last = $getRoot().getLastChild()
  const selected = $selectedClause() ?? ($isClauseNode(last) ? last : null)

  const next = insertion.before === undefined ? null : $clauseById(insertion.before)
  if (!next && selected && !selected.isEmpty()) {
    const written = $intoClause(selected, origin, wording, insertion.mode, proponents)
    if (written) {
      $write(selected, written, origin)
      $selectIn(selected, written.caret)
      return { clause: selected, mode: insertion.mode }
    }
  }
  const asIs = insertion.mode === 'verbatim' || insertion.mode === 'replace'
  const clause = next ? $clauseBefore(next) : $clauseFor(selected)
  $write(clause, { content: asIs ? wording : bracketed(wording, proponents), whole: true }, origin)
  clause.selectEnd()
  return { clause, mode: asIs ? insertion.mode : 'proposal' }
}

interface Written {
  content: InlineContent
  /** True where nothing of the clause's former wording is left, nor of where that came from. */
  whole: boolean
}

/** The clause's content with the wording in it; null where it is to stand in a clause of its own. */
function $intoClause(
  clause: ClauseNode,
  origin: Origin,
  wording: InlineContent,
  mode: InsertionMode,
  proponents: readonly Party[],
): (Written & { caret: number }) | null {
  const present = $contentOf(clause)
  const { length } = plainText(present)
  const isPassage = origin.passage !== undefined
  const selected = isPassage ? $selectedWords(clause) : null

  if (mode === 'alternative') {
    const content = selected
      ? besideWording(present, selected, withoutTitle(wording).wording, proponents)
      : besideClause(present, wording, proponents)
    return content && { content, whole: false, caret: (selected?.end ?? length) + plainText(content).length - length }
  }
  if (mode === 'replace') {
    if (!selected) return { content: wording, whole: true, caret: plainText(wording).length }
    const cut = cutContent(present, [{ ...selected, dropped: true }])
    const content = insertContent(cut, selected.start, wording)
    return { content, whole: false, caret: selected.start + plainText(wording).length }
  }
  if (!isPassage) return null
  const place = selected?.end ?? $caretIn(clause) ?? length
  const placed = spacedAt(present, place, mode === 'proposal' ? bracketed(wording, proponents) : wording)
  return { content: insertContent(present, place, placed), whole: false, caret: place + plainText(placed).length }
}

function $write(clause: ClauseNode, { content, whole }: Written, origin: Origin): void {
  const named = whole ? [] : clause.getOrigins()
  clause.setOrigins([...new Set([...named, origin.id])].slice(-MOST_ORIGINS))
  clause.splice(0, clause.getChildrenSize(), $nodesFromContent(content))
}

/** What is selected of the clause, without the spaces at its ends; null when that is nothing or reaches beyond. */
function $selectedWords(clause: ClauseNode): Range | null {
  const selection = $getSelection()
  const span = $isRangeSelection(selection) && !selection.isCollapsed() ? $clauseSpan(selection) : null
  if (!$isRangeSelection(selection) || !span?.every((one) => one.is(clause))) return null
  const [from = 0, to = 0] = [$offsetOf(selection.anchor), $offsetOf(selection.focus)].toSorted((a, b) => a - b)
  const words = clause.getTextContent().slice(from, to)
  if (words.trim() === '') return null
  return { start: from + words.length - words.trimStart().length, end: to - words.length + words.trimEnd().length }
}

function $caretIn(clause: ClauseNode): number | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) && $selectedClause()?.is(clause) ? $offsetOf(selection.focus) : null
}

/** What a cross-reference names is in the other text: here it is words. */
function ownWords(content: InlineContent): InlineContent {
  return content.map((part) => (part.type === 'reference' ? { type: 'text', text: charactersOf(part) } : part))
}

function $clauseBefore(next: ClauseNode): ClauseNode {
  const clause = $createClauseNode({ kind: next.getKind(), depth: next.getDepth() })
  next.insertBefore(clause, false)
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
