import { initial } from './001-initial'
import { clauseNumbering } from './002-clause-numbering'
import { steps } from './003-steps'
import { dismissedHints } from './004-dismissed-hints'
import { versionRevisions } from './005-version-revisions'
import { bracketResolution } from './006-bracket-resolution'
import { commentsAndNotes } from './007-comments-and-notes'
import { ownWords } from './008-own-words'
import { passageOrigins } from './009-passage-origins'
import { libraryKeeping } from './010-library'
import { keptWordings } from './011-kept-wordings'
import { supporters } from './012-supporters'
import { catalogue } from './013-catalogue'
import type { Migration } from './migration'

/** In order; a store's `user_version` is how many of these it has had. */
export const migrations: readonly Migration[] = [
  initial,
  clauseNumbering,
  steps,
  dismissedHints,
  versionRevisions,
  bracketResolution,
  commentsAndNotes,
  ownWords,
  passageOrigins,
  libraryKeeping,
  keptWordings,
  supporters,
  catalogue,
]
