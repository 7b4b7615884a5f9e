import type { Migration } from './migration'

/** Who supports a text, and the figures others have given for it. */
export const supporters: Migration = {
  name: 'supporters',
  sql: `
    -- Tied to the text they were noted on, read for all its language versions.
    -- shipped_key names a row that came with the program; one that was edited or removed keeps it, so that a
    -- later edition leaves it alone.
    CREATE TABLE supporter (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      name TEXT NOT NULL,
      category TEXT NOT NULL,
      joined_on TEXT,
      withdrawn_on TEXT,
      note TEXT,
      shipped_key TEXT UNIQUE,
      edited_at INTEGER,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX supporter_of_text ON supporter (text_pk);

    -- categories: the ones counted together, none for all.
    CREATE TABLE reported_count (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      reported_on TEXT NOT NULL,
      categories TEXT NOT NULL CHECK (json_valid(categories)),
      qualifier TEXT NOT NULL,
      number INTEGER NOT NULL,
      source TEXT NOT NULL,
      shipped_key TEXT UNIQUE,
      edited_at INTEGER,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX reported_count_of_text ON reported_count (text_pk);
  `,
}
