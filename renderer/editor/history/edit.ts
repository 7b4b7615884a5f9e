import { $getNodeByKey, $getRoot, type EditorState } from 'lexical'
import { newId } from '../../../shared/clauses/newId'
import { sameClause } from '../../../shared/clauses/sameClause'
import type { Clause, ClauseId } from '../../../shared/model/clause'
import type { ClauseChange, ClauseMove, SelectedPlaces, Step } from '../../../shared/model/step'
import { arrange, movesBetween } from '../../../shared/steps/arrange'
import { $isClauseNode } from '../ClauseNode'
import type { ClauseChanges } from '../dirtyClauses'
import { $clauseNodes, $readClause } from '../document'
import { $selectedPlaces } from './selectedPlaces'

/** What one update did, in the terms of a step. */
export interface Edit {
  changes: ClauseChange[]
  moves: ClauseMove[]
  selectedBefore: SelectedPlaces | null
  selectedAfter: SelectedPlaces | null
  /** The order before the update; null when it is the same after it. */
  orderBefore: ClauseId[] | null
  orderAfter: ClauseId[] | null
}

/**
 * What an update changed, null when nothing of the text. Costs what the update touched, but reads the
 * order of the whole text where that changed.
 */
export function readEdit({ changed, order, prevEditorState, editorState }: ClauseChanges): Edit | null {
  const after = new Map<ClauseId, Clause>(
    editorState.read(() => changed.map((node): [ClauseId, Clause] => [node.getId(), $readClause(node)])),
  )
  const before = new Map<ClauseId, Clause>()
  const keys = changed.map((node) => node.getKey())
  prevEditorState.read(() => {
    for (const key of keys) {
      const node = $getNodeByKey(key)
      if ($isClauseNode(node)) before.set(node.getId(), $readClause(node))
    }
  })
  const [orderBefore, orderAfter] = order ? [idsOf(prevEditorState), idsOf(editorState)] : [null, null]
  const moves = orderBefore && orderAfter ? movesBetween(orderBefore, orderAfter) : []
  if (moves.length > 0) readRemoved(prevEditorState, moves, after, before)
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((id): ClauseChange[] => {
    const change = { before: before.get(id) ?? null, after: after.get(id) ?? null }
    return isChange(change) ? [change] : []
  })
  if (changes.length === 0 && moves.length === 0) return null
  return {
    changes,
    moves,
    selectedBefore: prevEditorState.read($selectedPlaces),
    selectedAfter: editorState.read($selectedPlaces),
    orderBefore,
    orderAfter,
  }
}

export function stepOf({ changes, moves, selectedBefore, selectedAfter }: Edit, madeAt: number): Step {
  return { id: newId(), changes, moves, selectedBefore, selectedAfter, madeAt }
}

/** The step with the edit as part of it. */
export function growStep(step: Step, { changes, orderBefore, orderAfter, selectedAfter }: Edit): Step {
  const grown = new Map(step.changes.map((change) => [idOf(change), change]))
  for (const change of changes) {
    const known = grown.get(idOf(change))
    grown.set(idOf(change), { before: known ? known.before : change.before, after: change.after })
  }
  const moves = orderBefore && orderAfter ? movesBetween(arrange(orderBefore, step.moves, 'before'), orderAfter) : step.moves
  return { ...step, changes: [...grown.values()].filter(isChange), moves, selectedAfter }
}

/** What was there before under the ids that are gone: their nodes are, too. */
function readRemoved(
  state: EditorState,
  moves: readonly ClauseMove[],
  after: ReadonlyMap<ClauseId, Clause>,
  before: Map<ClauseId, Clause>,
): void {
  const wanted = new Set(moves.flatMap(({ id, from, to }) => (from && (!to || (after.has(id) && !before.has(id))) ? [id] : [])))
  if (wanted.size === 0) return
  state.read(() => {
    for (const node of $clauseNodes()) if (wanted.has(node.getId())) before.set(node.getId(), $readClause(node))
  })
}

function isChange({ before, after }: ClauseChange): boolean {
  return before && after ? !sameClause(before, after) : before !== after
}

function idOf({ before, after }: ClauseChange): ClauseId {
  return (before ?? after)?.id ?? ''
}

function idsOf(state: EditorState): ClauseId[] {
  return state.read(() => $getRoot().getChildren().filter($isClauseNode).map((node) => node.__id))
}
