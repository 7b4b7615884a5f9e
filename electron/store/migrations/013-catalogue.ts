import type { Migration } from './migration'

/** Which texts were added for which record of the catalogue; the records themselves are data of the program. */
export const catalogue: Migration = {
  name: 'catalogue',
  sql: `
    CREATE TABLE catalogue_text (
      text_pk INTEGER PRIMARY KEY REFERENCES text (pk) ON DELETE CASCADE,
      record_id TEXT NOT NULL
    ) STRICT;
  `,
}
