import type { Migration } from './migration'

/** What is written beside a text: comments with their replies, and, in a table of their own, private notes. */
export const commentsAndNotes: Migration = {
  name: 'comments-and-notes',
  sql: `
    -- clause_id has no foreign key: a thread outlives its clause, which undo may bring back.
    -- wording is the clause's plain text when the anchor was last set; quote the words first commented on.
    CREATE TABLE comment_thread (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      clause_id TEXT NOT NULL,
      scope TEXT NOT NULL CHECK (scope IN ('clause', 'words')),
      wording TEXT NOT NULL,
      start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL,
      quote TEXT NOT NULL,
      resolved_at INTEGER,
      resolved_by TEXT,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX comment_thread_of_text ON comment_thread (text_pk);

    CREATE TABLE comment (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      thread_pk INTEGER NOT NULL REFERENCES comment_thread (pk) ON DELETE CASCADE,
      author TEXT,
      body TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      edited_at INTEGER,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX comment_of_thread ON comment (thread_pk);

    -- clause_id and wording are null for a note on the whole draft.
    CREATE TABLE private_note (
      pk INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      clause_id TEXT,
      scope TEXT CHECK (scope IN ('clause', 'words')),
      wording TEXT,
      start_at INTEGER,
      end_at INTEGER,
      body TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      edited_at INTEGER,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX private_note_of_text ON private_note (text_pk);
  `,
}
