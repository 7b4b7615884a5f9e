import type { Migration } from './migration'

/** Hints that were said no to. Without a clause: everything the check finds in the text. */
export const dismissedHints: Migration = {
  name: 'dismissed-hints',
  sql: `
    CREATE TABLE dismissed_hint (
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      check_name TEXT NOT NULL,
      clause_id TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (text_pk, check_name, clause_id, words)
    ) STRICT, WITHOUT ROWID;
  `,
}
