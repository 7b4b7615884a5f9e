import type { Migration } from './migration'

/** Which words of the source's clause were taken, as `{start, end}`; null where all of it was. */
export const passageOrigins: Migration = {
  name: 'passage-origins',
  sql: `ALTER TABLE origin ADD COLUMN passage TEXT CHECK (passage IS NULL OR json_valid(passage));`,
}
