import type { TextDescription } from '../../shared/model/text'
import { MOST_STEPS, type Step, type StepChanges, type StepId, type StoredStep } from '../../shared/model/step'
import type { Store } from './store'

interface StepRow {
  id: StepId
  window: string
  undone: number
  made_at: number
  body: string
}

/** A draft's steps in the order they were made. */
export function listSteps(store: Store, textPk: number): StoredStep[] {
  return store
    .sql<[number], StepRow>('SELECT id, window, undone, made_at, body FROM step WHERE text_pk = ? ORDER BY pk')
    .all(textPk)
    .map((row) => ({
      ...(JSON.parse(row.body) as Omit<Step, 'id' | 'madeAt'>),
      id: row.id,
      madeAt: row.made_at,
      undone: row.undone === 1,
      window: row.window,
    }))
}

/**
 * Writes new steps after those there are and grown ones over what they were, and lets go of the oldest
 * beyond what can be undone. Ids it does not know are passed over. Call in the transaction that writes
 * the clauses.
 */
export function writeSteps(store: Store, textPk: number, window: string, changes: StepChanges): void {
  for (const id of changes.forgotten) store.sql('DELETE FROM step WHERE text_pk = ? AND id = ?').run(textPk, id)
  for (const { id, madeAt, ...body } of changes.steps) {
    store
      .sql(
        `INSERT INTO step (text_pk, id, window, undone, made_at, body) VALUES (@textPk, @id, @window, 0, @madeAt, @body)
         ON CONFLICT (text_pk, id) DO UPDATE SET body = excluded.body`,
      )
      .run({ textPk, id, window, madeAt, body: JSON.stringify(body) })
  }
  for (const { id, undone } of changes.undone) {
    store.sql('UPDATE step SET undone = ? WHERE text_pk = ? AND id = ?').run(undone ? 1 : 0, textPk, id)
  }
  if (changes.steps.length === 0) return
  store
    .sql(
      `DELETE FROM step WHERE pk IN
         (SELECT pk FROM step WHERE text_pk = ? ORDER BY pk DESC LIMIT -1 OFFSET ${MOST_STEPS})`,
    )
    .run(textPk)
}

/** What a step did to the description of its text. */
export interface DescriptionChange {
  before: TextDescription
  after: TextDescription
}

export function writeStepDescription(store: Store, textPk: number, id: StepId, change: DescriptionChange): void {
  store
    .sql('UPDATE step SET description = ? WHERE text_pk = ? AND id = ?')
    .run(JSON.stringify(change), textPk, id)
}

/** Null for a step that left the description alone, and for one that is not there. */
export function findStepDescription(store: Store, textPk: number, id: StepId): DescriptionChange | null {
  const row = store
    .sql<[number, string], { description: string | null }>('SELECT description FROM step WHERE text_pk = ? AND id = ?')
    .get(textPk, id)
  return row?.description ? (JSON.parse(row.description) as DescriptionChange) : null
}
