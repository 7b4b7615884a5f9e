import type { Migration } from './migration'

/** What was answered about sources: what one said when the words taken earlier were kept, and which are none. */
export const keptWordings: Migration = {
  name: 'kept-wordings',
  sql: `
    CREATE TABLE kept_wording (
      origin_id TEXT PRIMARY KEY,
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What was offered as the source of a clause and said no to.
    CREATE TABLE refused_source (
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      clause_id TEXT NOT NULL,
      source_text TEXT NOT NULL,
      source_clause TEXT NOT NULL,
      PRIMARY KEY (text_pk, clause_id, source_text, source_clause)
    ) STRICT, WITHOUT ROWID;
  `,
}
