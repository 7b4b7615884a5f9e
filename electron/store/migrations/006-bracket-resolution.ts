import type { Migration } from './migration'

/** What was decided about each bracket, and the wording it was decided in, so that it can be put back. */
export const bracketResolution: Migration = {
  name: 'bracket-resolution',
  sql: `
    CREATE TABLE resolution (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      bracket_id TEXT,
      clause_id TEXT NOT NULL,
      label TEXT NOT NULL,
      choice TEXT NOT NULL CHECK (choice IN ('accepted', 'dropped', 'chosen')),
      passage TEXT NOT NULL CHECK (json_valid(passage)),
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      resolved_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX resolution_of_text ON resolution (text_pk, resolved_at);
  `,
}
