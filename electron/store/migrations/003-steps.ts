import type { Migration } from './migration'

/**
 * What was done to each draft, so that undo reaches back across restarts. In the order of pk: a clock can
 * be set back. `body` is the step's clauses, moves and carets; it is only ever read whole.
 */
export const steps: Migration = {
  name: 'steps',
  sql: `
    CREATE TABLE step (
      pk INTEGER PRIMARY KEY,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      id TEXT NOT NULL,
      window TEXT NOT NULL,
      undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
      made_at INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      UNIQUE (text_pk, id)
    ) STRICT;
  `,
}
