import type { Migration } from './migration'

/** What the library keeps of a text beside its record: whether it is put away, its tags, what was corrected in it. */
export const libraryKeeping: Migration = {
  name: 'library',
  sql: `
    ALTER TABLE text ADD COLUMN archived_at INTEGER;

    CREATE TABLE text_tag (
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('topic', 'actor', 'sdg')),
      word TEXT NOT NULL,
      PRIMARY KEY (text_pk, kind, word)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX text_of_tag ON text_tag (kind, word);

    -- printed and corrected are whole contents of the clause. version_pk: the former text it was made in,
    -- null while it is the present one.
    CREATE TABLE corrigendum (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      version_pk INTEGER REFERENCES version (pk) ON DELETE CASCADE,
      clause_id TEXT NOT NULL,
      printed TEXT NOT NULL CHECK (json_valid(printed)),
      corrected TEXT NOT NULL CHECK (json_valid(corrected)),
      reason TEXT NOT NULL,
      made_by TEXT,
      made_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX corrigendum_of_text ON corrigendum (text_pk);

    -- What a step did to the text's description, before and after; null for nearly every step.
    ALTER TABLE step ADD COLUMN description TEXT CHECK (description IS NULL OR json_valid(description));
  `,
}
