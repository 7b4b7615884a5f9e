import type { Migration } from './migration'

/** Which revision of its text a version holds; null for versions saved before. What a draft was branched from. */
export const versionRevisions: Migration = {
  name: 'version-revisions',
  sql: `
    ALTER TABLE version ADD COLUMN revision INTEGER;
    ALTER TABLE text ADD COLUMN branched_from TEXT CHECK (branched_from IS NULL OR json_valid(branched_from));
  `,
}
