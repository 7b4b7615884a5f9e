import type { Migration } from './migration'

/** Texts, their clauses and versions, the origins clauses were taken from, and what search needs. */
export const initial: Migration = {
  name: 'initial',
  sql: `
    CREATE TABLE text (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('draft', 'reference')),
      title TEXT NOT NULL,
      short_title TEXT,
      language TEXT NOT NULL,
      group_id TEXT NOT NULL,
      adopted_on TEXT,
      adopted_by TEXT,
      source TEXT,
      licence TEXT,
      note TEXT,
      wording TEXT NOT NULL CHECK (wording IN ('official', 'digest', 'working')),
      scheme TEXT NOT NULL,
      clauses INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL DEFAULT 0,
      created_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;

    -- position is a fractional index: moving a clause rewrites that clause alone.
    -- plain is the content's characters; it is what search and comparison read.
    CREATE TABLE clause (
      pk INTEGER PRIMARY KEY,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position TEXT NOT NULL,
      kind TEXT NOT NULL,
      depth INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      plain TEXT NOT NULL,
      locked_label TEXT,
      origins TEXT NOT NULL CHECK (json_valid(origins)),
      UNIQUE (text_pk, id)
    ) STRICT;
    CREATE INDEX clause_in_order ON clause (text_pk, position);

    -- One row for each state any clause of any version has had, found again by its hash.
    CREATE TABLE clause_state (
      pk INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      depth INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      locked_label TEXT,
      origins TEXT NOT NULL CHECK (json_valid(origins))
    ) STRICT;

    CREATE TABLE version (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      name TEXT NOT NULL,
      note TEXT,
      automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
      description TEXT NOT NULL CHECK (json_valid(description)),
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX version_of_text ON version (text_pk, created_at);

    CREATE TABLE version_clause (
      version_pk INTEGER NOT NULL REFERENCES version (pk) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      clause_id TEXT NOT NULL,
      state_pk INTEGER NOT NULL REFERENCES clause_state (pk),
      PRIMARY KEY (version_pk, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX version_clause_state ON version_clause (state_pk);

    -- Evidence of where wording came from: no foreign key, it outlives what it names.
    CREATE TABLE origin (
      id TEXT PRIMARY KEY,
      text_id TEXT NOT NULL,
      clause_id TEXT NOT NULL,
      citation TEXT NOT NULL,
      language TEXT NOT NULL,
      wording TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      taken_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- rowid is clause.pk. Contentless: the words are in clause.plain, folded only here.
    CREATE VIRTUAL TABLE clause_words USING fts5 (
      folded, content = '', contentless_delete = 1,
      prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE clause_vocabulary USING fts5vocab (clause_words, row);

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    -- The reference texts that came with the program, and which edition of each is stored.
    CREATE TABLE shipped (
      text_id TEXT PRIMARY KEY,
      fingerprint TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
