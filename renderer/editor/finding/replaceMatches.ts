import { $addUpdateTag, $isTextNode, HISTORY_PUSH_TAG } from 'lexical'
import { placeAfter, replaceInRuns, type Replacement } from '../../../shared/find/replaceInRuns'
import type { CaretPlace } from '../../../shared/model/step'
import type { ClauseNode } from '../ClauseNode'
import { $selectedPlaces, $selectPlaces } from '../history/selectedPlaces'

/**
 * Puts new words in place of old ones, in any number of clauses, as one step to undo. Each clause's
 * replacements are in order and apart, and touch nothing but plain text.
 */
export function $replaceIn(replacements: ReadonlyMap<ClauseNode, readonly Replacement[]>): void {
  $addUpdateTag(HISTORY_PUSH_TAG)
  const selected = $selectedPlaces()
  for (const [clause, ofClause] of replacements) $replaceInClause(clause, ofClause)
  if (!selected) return
  const byId = new Map([...replacements].map(([clause, ofClause]) => [clause.getId(), { clause, ofClause }]))
  if (!byId.has(selected.anchor.clause) || !byId.has(selected.focus.clause)) return
  const moved = ({ clause, offset }: CaretPlace): CaretPlace => ({
    clause,
    offset: placeAfter(offset, byId.get(clause)!.ofClause),
  })
  $selectPlaces({ anchor: moved(selected.anchor), focus: moved(selected.focus) }, (id) => byId.get(id)?.clause ?? null)
}

/** In the nodes that are there, so that what is not replaced keeps its marks, facts and notes. */
function $replaceInClause(clause: ClauseNode, replacements: readonly Replacement[]): void {
  const children = clause.getChildren()
  const texts = children.map((child) => child.getTextContent())
  replaceInRuns(texts, replacements).forEach((text, index) => {
    const child = children[index]
    if (!$isTextNode(child) || text === texts[index]) return
    if (text === '') child.remove()
    else child.setTextContent(text)
  })
}
