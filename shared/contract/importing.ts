import { z } from 'zod'
import { clause } from '../model/clause'
import { windowId } from '../model/event'
import { duplicate, importOutcome, importPreview, importRequest } from '../model/importing'
import { languageTag, textId, textKind, textRecord } from '../model/text'
import { versionName, versionRecord } from '../model/version'
import { procedure } from './procedure'

/** From files to texts. Reading stores nothing; storing is one transaction for each file. */
export const importProcedures = {
  preview: procedure.input(z.object({ file: z.file() })).output(importPreview),
  store: procedure.input(importRequest).output(textRecord),
  /** Texts that say much of the same already, the likest first. */
  findDuplicates: procedure.input(z.object({ clauses: z.array(clause).max(100_000) })).output(z.array(duplicate)),
  /** Reads and stores a file in one go, as it was read; one whose very words are there already is left out. */
  storeFile: procedure.input(z.object({ file: z.file(), kind: textKind })).output(importOutcome),
  /**
   * A newer text of a reference, or the official one of a digest. The former text stays as a version;
   * clauses that say the same, or bear the same number, keep their ids.
   */
  replace: procedure
    .input(importRequest.omit({ kind: true, languageOf: true, comments: true }).extend({ id: textId, formerName: versionName }))
    .output(z.object({ record: textRecord, former: versionRecord })),
  /**
   * Makes a draft say what a file says. Clauses that answer to each other keep their ids, origins and
   * comments; the draft as it was is kept as a version, and the whole is one step to undo. `comments` is how many
   * of the file's were added or went on.
   */
  merge: procedure
    .input(
      importRequest
        .pick({ clauses: true, comments: true })
        .extend({ id: textId, fileName: z.string().min(1).max(500), language: languageTag, window: windowId }),
    )
    .output(z.object({ record: textRecord, former: versionRecord, comments: z.number().int() })),
}
