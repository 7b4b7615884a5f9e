import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { catalogueProcedures } from './contract/catalogue'
import { importProcedures } from './contract/importing'
import { done, procedure } from './contract/procedure'
import { originProcedures } from './contract/origin'
import { referenceProcedures } from './contract/reference'
import { supporterProcedures } from './contract/supporter'
import { appInfo } from './model/app'
import { newResolution, resolution, textView } from './model/bracket'
import { clause, clauseId } from './model/clause'
import { clauseLife } from './model/clauseLife'
import { passageRange, privateNote, remarkBody, remarkId, thread, threadId } from './model/comment'
import { comparedSource, comparisonFormat, comparisonProgress, openedFile } from './model/comparison'
import { coreEvent, windowId } from './model/event'
import { genealogy } from './model/genealogy'
import { dismissal } from './model/hint'
import { exportCheck, exportFormat, unresolvedPolicy } from './model/exporting'
import { correctedFile } from './model/importing'
import { phraseQuestion, precedentAnswer, wordingQuestion } from './model/precedent'
import { searchAnswer, searchFilters, searchOrder } from './model/search'
import { consistencyProgress, coverageProgress, gapsProgress, sourcesFormat } from './model/report'
import { interfaceLanguage, settings } from './model/settings'
import { ownWords, spelledWord, spellingLanguage } from './model/spelling'
import { saveId, savePart } from './model/savePart'
import { sentStepChanges, storedStep } from './model/step'
import { languageTag, readText, textDescription, textId, textRecord, textTag } from './model/text'
import { clauseLanguages, parallelRow, translation } from './model/translation'
import { readVersion, textState, versionId, versionName, versionRecord } from './model/version'

/** Every procedure between renderer and core. Input and output are validated on the core's side. */
export const contract = {
  app: {
    getInfo: procedure.output(appInfo),
    /** Sets a damaged store aside and goes on with a backup, or with a new store. */
    recover: procedure.input(z.object({ backup: z.string().nullable() })).output(appInfo),
    watch: procedure.output(eventIterator(coreEvent)),
  },
  settings: {
    get: procedure.output(settings),
    update: procedure.input(settings.partial()).output(settings),
  },
  text: {
    list: procedure.output(z.array(textRecord)),
    get: procedure.input(z.object({ id: textId })).output(readText),
    /** A blank draft, one from the outline of a call, or one from another text's clauses. */
    create: procedure
      .input(
        z.object({
          title: z.string().trim().min(1).max(500),
          language: languageTag,
          from: z.union([z.enum(['blank', 'outline']), textState]),
        }),
      )
      .output(textRecord),
    describe: procedure
      .input(z.object({ id: textId, description: textDescription.partial() }))
      .output(textRecord),
    /**
     * Removes a text from the library; it can be brought back for thirty days. One that drafts quote is
     * refused with `text_quoted`, unless what they quoted is to be kept as evidence.
     */
    remove: procedure
      .input(z.object({ id: textId, quoted: z.enum(['refuse', 'keepEvidence']).default('refuse') }))
      .output(done),
    bringBack: procedure.input(z.object({ id: textId })).output(textRecord),
    archive: procedure.input(z.object({ id: textId, archived: z.boolean() })).output(textRecord),
    /** Makes these the text's tags, whatever it had. */
    tag: procedure.input(z.object({ id: textId, tags: z.array(textTag).max(100) })).output(textRecord),
    /**
     * Saves changed clauses of a draft. `base` is the revision the window has seen; another one in
     * the store fails with `changed_elsewhere`. `order` names every clause when any was added,
     * removed or moved, and is null when only contents changed. `steps` is what the window's own
     * history says of the change; without it the core makes the whole change one step to undo. `parts`
     * names those sent ahead with `sendPart`, which come before what is said here; nothing of them is
     * stored before. One that is missing fails with `unexpected`: all of it is to be sent again.
     */
    save: procedure
      .input(
        z.object({
          id: textId,
          base: z.number().int().nonnegative(),
          clauses: z.array(clause).max(100_000),
          order: z.array(clauseId).max(100_000).nullable(),
          steps: sentStepChanges.optional(),
          parts: z.object({ id: saveId, count: z.number().int().positive() }).optional(),
          window: windowId,
        }),
      )
      .output(z.object({ revision: z.number().int(), savedAt: z.number() })),
    /** One of the parts of a save too long for one request, in their order from 0. */
    sendPart: procedure
      .input(z.object({ save: saveId, index: z.number().int().nonnegative(), part: savePart }))
      .output(done),
    /** Two language versions of a text, clause by clause, in their order. */
    parallel: procedure.input(z.object({ left: textId, right: textId })).output(z.array(parallelRow)),
    /** The last things done to a draft, oldest first, those undone among them. */
    steps: procedure.input(z.object({ id: textId })).output(z.array(storedStep)),
  },
  origin: originProcedures,
  reference: referenceProcedures,
  bracket: {
    /** Keeps what was decided about a bracket of a draft, so that it can be put back days later. */
    recordResolution: procedure.input(newResolution).output(resolution),
    /** Newest first; a bracket that stands in the text again is not there. */
    listResolutions: procedure.input(z.object({ textId })).output(z.array(resolution)),
  },
  version: {
    list: procedure.input(z.object({ textId })).output(z.array(versionRecord)),
    get: procedure.input(z.object({ id: versionId })).output(readVersion),
    save: procedure
      .input(z.object({ textId, name: versionName, note: z.string().trim().max(2000).nullable() }))
      .output(versionRecord),
    /** Another name, another note. */
    update: procedure
      .input(z.object({ id: versionId, name: versionName, note: z.string().trim().max(2000).nullable() }))
      .output(versionRecord),
    /** Keeps a draft as it is stored, as an automatic version, before words all through it are replaced. */
    keepBeforeReplacing: procedure.input(z.object({ textId, words: z.string().min(1).max(2000) })),
    /** Makes the version's clauses the draft's new state, after saving the present one as a version. */
    restore: procedure.input(z.object({ id: versionId, window: windowId })).output(textRecord),
  },
  clause: {
    /** How its wording travelled from text to text, version to version, language to language. */
    genealogy: procedure.input(z.object({ textId, clauseId })).output(genealogy),
    /** The same clause in the other languages its text is in. */
    inLanguages: procedure.input(z.object({ textId, clauseId })).output(z.array(translation)),
    /** Which languages those are, of many clauses at once. What is no longer there has no answer. */
    languages: procedure
      .input(z.object({ clauses: z.array(z.object({ textId, clauseId })).max(200) }))
      .output(z.array(clauseLanguages)),
    /** How a clause of a draft came to stand as it does. */
    life: procedure.input(z.object({ textId, clauseId })).output(clauseLife),
  },
  comment: {
    list: procedure.input(z.object({ textId })).output(z.array(thread)),
    /** Comments on a clause as it is stored, or on words of it where `range` is given. */
    add: procedure
      .input(z.object({ textId, clauseId, range: passageRange.nullable(), body: remarkBody }))
      .output(thread),
    reply: procedure.input(z.object({ threadId, body: remarkBody })).output(thread),
    /** Of one's own only: another name's fails with `not_own`. */
    edit: procedure.input(z.object({ id: remarkId, body: remarkBody })).output(thread),
    /** Removes one remark, or the whole thread with the one that began it. */
    remove: procedure.input(z.object({ id: remarkId })).output(done),
    bringBack: procedure.input(z.object({ id: remarkId })).output(thread),
    resolve: procedure.input(z.object({ threadId, resolved: z.boolean() })).output(thread),
  },
  note: {
    list: procedure.input(z.object({ textId })).output(z.array(privateNote)),
    /** On a clause, or on the draft as a whole. */
    add: procedure
      .input(z.object({ textId, clauseId: clauseId.nullable(), body: remarkBody }))
      .output(privateNote),
    edit: procedure.input(z.object({ id: remarkId, body: remarkBody })).output(privateNote),
    remove: procedure.input(z.object({ id: remarkId })).output(done),
    bringBack: procedure.input(z.object({ id: remarkId })).output(privateNote),
  },
  supporter: supporterProcedures,
  catalogue: catalogueProcedures,
  search: {
    /** Without words, every clause the filters let through; see `shared/search/parseSearch` for what a query may say. */
    clauses: procedure
      .input(
        z.object({
          query: z.string().max(500),
          limit: z.number().int().min(1).max(200),
          textId: textId.optional(),
          filters: searchFilters.optional(),
          order: searchOrder.optional(),
        }),
      )
      .output(searchAnswer),
  },
  precedent: {
    /** Clauses that say what a wording says, in the same or nearly the same words. Answers while the index is built. */
    ofWording: procedure.input(wordingQuestion).output(precedentAnswer),
    ofPhrase: procedure.input(phraseQuestion).output(precedentAnswer),
  },
  hint: {
    /** Hints are found where the text is shown; what is kept is which were said no to. */
    listDismissed: procedure.input(z.object({ textId })).output(z.array(dismissal)),
    dismiss: procedure.input(z.object({ textId, dismissal })).output(done),
    bringBack: procedure.input(z.object({ textId, dismissal })).output(done),
  },
  spelling: {
    /** The words that are unknown; none of a language there is no dictionary for. */
    check: procedure
      .input(z.object({ language: languageTag, words: z.array(spelledWord).max(5000) }))
      .output(z.array(spelledWord)),
    suggest: procedure.input(z.object({ language: languageTag, word: spelledWord })).output(z.array(z.string())),
    ownWords: procedure.input(z.object({ textId: textId.nullable() })).output(ownWords),
    add: procedure.input(z.object({ language: spellingLanguage, word: spelledWord })).output(done),
    remove: procedure.input(z.object({ language: spellingLanguage, word: spelledWord })).output(done),
    ignore: procedure.input(z.object({ textId, word: spelledWord, ignored: z.boolean() })).output(done),
  },
  import: importProcedures,
  export: {
    check: procedure.input(z.object({ state: textState, view: textView.optional() })).output(exportCheck),
    make: procedure
      .input(
        z.object({
          state: textState,
          format: exportFormat,
          unresolved: unresolvedPolicy,
          /** Everything where none is given. */
          view: textView.optional(),
          /** True to write the notes of brackets out; only everything has them. */
          notes: z.boolean().optional(),
          /** True to list the supporters after the text. */
          supporters: z.boolean().optional(),
          /** True to write comments, with their authors and dates; only Word files carry them. */
          comments: z.boolean().optional(),
        }),
      )
      .output(z.file()),
  },
  comparison: {
    /** Ends with the comparison; stopping to listen stops the work. */
    make: procedure
      .input(z.object({ left: comparedSource, right: comparedSource }))
      .output(eventIterator(comparisonProgress)),
    /** Given what its preview was corrected to, the file is not read again. */
    openFile: procedure.input(z.object({ file: z.file(), corrected: correctedFile.optional() })).output(openedFile),
    export: procedure
      .input(
        z.object({
          left: comparedSource,
          right: comparedSource,
          format: comparisonFormat,
          /** Who the tracked changes are said to be by. */
          author: z.string().trim().max(100),
          language: interfaceLanguage,
        }),
      )
      .output(z.file()),
  },
  report: {
    /** How much of a draft is agreed language, from where. Stopping to listen stops the work. */
    coverage: procedure.input(z.object({ state: textState })).output(eventIterator(coverageProgress)),
    /** What of a reference a draft does not take up; held against its version in the draft's language where there is one. */
    gaps: procedure.input(z.object({ state: textState, reference: textId })).output(eventIterator(gapsProgress)),
    /** What a draft says in more than one way. */
    consistency: procedure.input(z.object({ state: textState })).output(eventIterator(consistencyProgress)),
    /** The table of a draft's sources as a file, in the draft's language. */
    exportSources: procedure.input(z.object({ state: textState, format: sourcesFormat })).output(z.file()),
  },
}
export type Contract = typeof contract
