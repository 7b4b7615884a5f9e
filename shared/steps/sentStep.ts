import { sameClause } from '../clauses/sameClause'
import { Failure } from '../failure'
import type { Clause, ClauseId } from '../model/clause'
import type { ClauseChange, ClauseMove, ClausePlace, SentStep, Step } from '../model/step'

/** What a save writes, as the steps that are sent with it name it. */
export interface SavedClauses {
  clause(id: ClauseId): Clause | undefined
  /** Between which clauses it stands in the order that is saved; undefined where none is, or not this clause. */
  place(id: ClauseId): ClausePlace | undefined
}

export function savedClauses(clauses: readonly Clause[], order: readonly ClauseId[] | null): SavedClauses {
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  const at = new Map((order ?? []).map((id, index) => [id, index]))
  return {
    clause: (id) => known.get(id),
    place(id) {
      const index = at.get(id)
      if (!order || index === undefined) return undefined
      return { previous: order[index - 1] ?? null, next: order[index + 1] ?? null }
    },
  }
}

type SentChange = SentStep['changes'][number]
type SentMove = SentStep['moves'][number]

/** A change without what the save says of it. */
export function sentChange({ before, after }: ClauseChange, saved: SavedClauses): SentChange {
  const known = after && saved.clause(after.id)
  if (!known || !sameClause(known, after)) return { before, after }
  return before ? { before, after: { saved: after.id } } : after.id
}

/** A move without what the order of the save says of it. */
export function sentMove(move: ClauseMove, saved: SavedClauses): SentMove {
  if (move.from || !move.to) return move
  const place = saved.place(move.id)
  return place && place.previous === move.to.previous && place.next === move.to.next ? move.id : move
}

/**
 * The step that was sent, with all it says.
 * @throws Failure `invalid_input` where it names what the save does not have
 */
export function wholeStep(sent: SentStep, saved: SavedClauses): Step {
  const clause = (id: ClauseId): Clause => saved.clause(id) ?? unknown(id)
  return {
    ...sent,
    changes: sent.changes.map((change): ClauseChange => {
      if (typeof change === 'string') return { before: null, after: clause(change) }
      const { before, after } = change
      return { before, after: after && 'saved' in after ? clause(after.saved) : after }
    }),
    moves: sent.moves.map((move): ClauseMove => {
      if (typeof move !== 'string') return move
      return { id: move, from: null, to: saved.place(move) ?? unknown(move) }
    }),
  }
}

function unknown(id: ClauseId): never {
  throw new Failure('invalid_input', { reason: `a step names clause ${id}, which is not saved with it` })
}
