import type { Migration } from './migration'

/** What was decided about one clause's number; null where nothing was. */
export const clauseNumbering: Migration = {
  name: 'clause-numbering',
  sql: `
    ALTER TABLE clause ADD COLUMN numbering TEXT CHECK (numbering IS NULL OR json_valid(numbering));
    ALTER TABLE clause_state ADD COLUMN numbering TEXT CHECK (numbering IS NULL OR json_valid(numbering));
  `,
}
