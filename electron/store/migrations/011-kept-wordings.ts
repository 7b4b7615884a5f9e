import type { Migration } from './migration'

/** What a source said when the user chose to keep the words taken from it earlier; should it change again, it is told again. */
export const keptWordings: Migration = {
  name: 'kept-wordings',
  sql: `
    CREATE TABLE kept_wording (
      origin_id TEXT PRIMARY KEY,
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
