import { z } from 'zod'
import { clause, clauseId } from './clause'
import { windowId } from './event'

export const stepId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type StepId = z.infer<typeof stepId>

/** How many steps of a draft can be undone, across restarts too. */
export const MOST_STEPS = 500

/** Between which clauses one stands; null at either end of the text. */
const clausePlace = z.object({ previous: clauseId.nullable(), next: clauseId.nullable() })
export type ClausePlace = z.infer<typeof clausePlace>

/** A clause that was put somewhere, taken away (`to` is null) or was not there before (`from` is null). */
const clauseMove = z.object({ id: clauseId, from: clausePlace.nullable(), to: clausePlace.nullable() })
export type ClauseMove = z.infer<typeof clauseMove>

/** A clause as it was before a step and after it; null where there was none. Never null on both sides. */
const clauseChange = z.object({ before: clause.nullable(), after: clause.nullable() })
export type ClauseChange = z.infer<typeof clauseChange>

/** So many characters into a clause. */
const caretPlace = z.object({ clause: clauseId, offset: z.number().int().nonnegative() })
export type CaretPlace = z.infer<typeof caretPlace>

const selectedPlaces = z.object({ anchor: caretPlace, focus: caretPlace })
export type SelectedPlaces = z.infer<typeof selectedPlaces>

/** One thing done to a draft that is undone as one: what it changed and nothing of what it left alone. */
export const step = z.object({
  id: stepId,
  changes: z.array(clauseChange).max(100_000),
  moves: z.array(clauseMove).max(100_000),
  /** Where the caret was before and after; null when it was not in the text. */
  selectedBefore: selectedPlaces.nullable(),
  selectedAfter: selectedPlaces.nullable(),
  /** Milliseconds since 1970, UTC. Told, never compared: a clock can be set back. */
  madeAt: z.number(),
})
export type Step = z.infer<typeof step>

export const storedStep = step.extend({
  undone: z.boolean(),
  /** The window that made it. */
  window: windowId,
})
export type StoredStep = z.infer<typeof storedStep>

/** A clause as the same save writes it. */
const savedClause = z.object({ saved: clauseId })

/**
 * A step as it goes to the core: what the save it comes with says is named and not said again. An id alone among
 * the changes is a clause there was none of before, now as it is saved; among the moves it stands where the
 * order that is saved has it, and stood nowhere before.
 */
export const sentStep = step.extend({
  changes: z
    .array(z.union([clauseId, z.object({ before: clause.nullable(), after: z.union([savedClause, clause]).nullable() })]))
    .max(100_000),
  moves: z.array(z.union([clauseId, clauseMove])).max(100_000),
})
export type SentStep = z.infer<typeof sentStep>

/** What a save says of its window's steps: those new or grown, those undone or done again, those gone for good. */
const stepChanges = z.object({
  steps: z.array(step).max(10_000),
  undone: z.array(z.object({ id: stepId, undone: z.boolean() })).max(10_000),
  forgotten: z.array(stepId).max(10_000),
})
export type StepChanges = z.infer<typeof stepChanges>

export const sentStepChanges = stepChanges.extend({ steps: z.array(sentStep).max(10_000) })
export type SentStepChanges = z.infer<typeof sentStepChanges>
