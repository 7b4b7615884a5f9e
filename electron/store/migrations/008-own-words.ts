import type { Migration } from './migration'

/** Words the user says are right: in every text of a language, or in one text. */
export const ownWords: Migration = {
  name: 'own-words',
  sql: `
    CREATE TABLE personal_word (
      language TEXT NOT NULL,
      word TEXT NOT NULL,
      PRIMARY KEY (language, word)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ignored_word (
      text_pk INTEGER NOT NULL REFERENCES text (pk) ON DELETE CASCADE,
      word TEXT NOT NULL,
      PRIMARY KEY (text_pk, word)
    ) STRICT, WITHOUT ROWID;
  `,
}
