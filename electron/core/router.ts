import { implement } from '@orpc/server'
import { contract } from '../../shared/contract'
import type { AppInfo } from '../../shared/model/app'
import * as brackets from './brackets'
import * as catalogue from './catalogue'
import * as checks from './checks'
import { readClauseLife } from './clauseLife'
import * as comments from './comments'
import * as comparisons from './comparisons'
import * as consistency from './consistency'
import type { CoreContext } from './context'
import * as corrigenda from './corrigenda'
import { findDuplicates } from './duplicates'
import * as coverage from './coverage'
import * as exports from './exports'
import { reportingFailures } from './failures'
import { readGenealogy } from './genealogy'
import * as gaps from './gaps'
import { previewFile } from './importPreview'
import * as imports from './imports'
import * as library from './library'
import { mergeIntoDraft } from './mergedImport'
import * as origins from './origins'
import * as precedents from './precedents'
import * as notes from './privateNotes'
import * as referenceEdits from './referenceEdits'
import { replaceText } from './replacedText'
import { searchClauses } from './search'
import { readSettings, updateSettings } from './settings'
import * as sourceNews from './sourceNews'
import * as spelling from './spelling'
import * as steps from './steps'
import * as supporters from './supporters'
import * as texts from './texts'
import { listClauseLanguages, listTranslations, readParallel } from './translations'
import * as versions from './versions'
import { wholeSave } from './wholeSave'

/** What is asked of the program itself rather than of its texts. */
export interface AppProcedures {
  info(): AppInfo
  recover(backup: string | null): AppInfo
}

export type CoreRouter = ReturnType<typeof createCoreRouter>

/** The contract, procedure by procedure. A list: what each one does is in the file of its noun. */
export function createCoreRouter(context: CoreContext, app: AppProcedures) {
  const os = implement(contract).use(({ next }) => reportingFailures(context.platform.dataFolder, () => next()))
  return os.router({
    app: {
      getInfo: os.app.getInfo.handler(() => app.info()),
      recover: os.app.recover.handler(({ input }) => app.recover(input.backup)),
      watch: os.app.watch.handler(({ signal }) => context.events.watch(signal)),
    },
    settings: {
      get: os.settings.get.handler(() => readSettings(context.store())),
      update: os.settings.update.handler(({ input }) => updateSettings(context, input)),
    },
    text: {
      list: os.text.list.handler(() => texts.list(context)),
      get: os.text.get.handler(({ input }) => texts.read(context, input.id)),
      create: os.text.create.handler(({ input }) => texts.create(context, input)),
      describe: os.text.describe.handler(({ input }) => texts.describe(context, input.id, input.description)),
      remove: os.text.remove.handler(({ input }) => (texts.remove(context, input.id, input.quoted), {})),
      bringBack: os.text.bringBack.handler(({ input }) => texts.bringBack(context, input.id)),
      archive: os.text.archive.handler(({ input }) => library.archive(context, input.id, input.archived)),
      tag: os.text.tag.handler(({ input }) => library.tag(context, input.id, input.tags)),
      save: os.text.save.handler(({ input }) => texts.save(context, wholeSave(context, input))),
      sendPart: os.text.sendPart.handler(
        ({ input }) => (context.saveParts.keep(input.save, input.index, input.part), {}),
      ),
      parallel: os.text.parallel.handler(({ input }) => readParallel(context, input.left, input.right)),
      steps: os.text.steps.handler(({ input }) => steps.list(context, input.id)),
    },
    origin: {
      take: os.origin.take.handler(({ input }) => origins.take(context, input)),
      list: os.origin.list.handler(({ input }) => origins.list(context, input.ids)),
      news: os.origin.news.handler(({ input }) => sourceNews.listNews(context, input.ids)),
      renew: os.origin.renew.handler(({ input }) => sourceNews.renew(context, input.id)),
      listRefused: os.origin.listRefused.handler(({ input }) => origins.listRefused(context, input.textId)),
      refuse: os.origin.refuse.handler(({ input }) => (origins.refuse(context, input.textId, input.source), {})),
      keep: os.origin.keep.handler(({ input }) => (sourceNews.keep(context, input.id), {})),
    },
    reference: {
      details: os.reference.details.handler(({ input }) => referenceEdits.details(context, input.id)),
      group: os.reference.group.handler(({ input }) => library.group(context, input.id, input.with)),
      correct: os.reference.correct.handler(({ input }) => corrigenda.correct(context, input)),
      withdraw: os.reference.withdraw.handler(({ input }) => (corrigenda.withdraw(context, input.id), {})),
      restructure: os.reference.restructure.handler(({ input }) =>
        referenceEdits.restructure(context, input.id, input.base, input.clauses),
      ),
    },
    bracket: {
      recordResolution: os.bracket.recordResolution.handler(({ input }) => brackets.recordResolution(context, input)),
      listResolutions: os.bracket.listResolutions.handler(({ input }) => brackets.listStanding(context, input.textId)),
    },
    version: {
      list: os.version.list.handler(({ input }) => versions.list(context, input.textId)),
      get: os.version.get.handler(({ input }) => versions.read(context, input.id)),
      save: os.version.save.handler(({ input }) => versions.save(context, input.textId, input.name, input.note)),
      update: os.version.update.handler(({ input }) => versions.update(context, input.id, input.name, input.note)),
      keepBeforeReplacing: os.version.keepBeforeReplacing.handler(({ input }) =>
        versions.keepBeforeReplacing(context, input.textId, input.words),
      ),
      restore: os.version.restore.handler(({ input }) => versions.restore(context, input.id, input.window)),
    },
    clause: {
      genealogy: os.clause.genealogy.handler(({ input }) => readGenealogy(context, input.textId, input.clauseId)),
      inLanguages: os.clause.inLanguages.handler(({ input }) => listTranslations(context, input.textId, input.clauseId)),
      languages: os.clause.languages.handler(({ input, signal }) => listClauseLanguages(context, input.clauses, signal)),
      life: os.clause.life.handler(({ input }) => readClauseLife(context, input.textId, input.clauseId)),
    },
    comment: {
      list: os.comment.list.handler(({ input }) => comments.list(context, input.textId)),
      add: os.comment.add.handler(({ input }) => comments.add(context, input)),
      reply: os.comment.reply.handler(({ input }) => comments.reply(context, input.threadId, input.body)),
      edit: os.comment.edit.handler(({ input }) => comments.edit(context, input.id, input.body)),
      remove: os.comment.remove.handler(({ input }) => (comments.remove(context, input.id), {})),
      bringBack: os.comment.bringBack.handler(({ input }) => comments.bringBack(context, input.id)),
      resolve: os.comment.resolve.handler(({ input }) => comments.resolve(context, input.threadId, input.resolved)),
    },
    note: {
      list: os.note.list.handler(({ input }) => notes.list(context, input.textId)),
      add: os.note.add.handler(({ input }) => notes.add(context, input)),
      edit: os.note.edit.handler(({ input }) => notes.edit(context, input.id, input.body)),
      remove: os.note.remove.handler(({ input }) => (notes.remove(context, input.id), {})),
      bringBack: os.note.bringBack.handler(({ input }) => notes.bringBack(context, input.id)),
    },
    supporter: {
      list: os.supporter.list.handler(({ input }) => supporters.list(context, input.textId)),
      add: os.supporter.add.handler(({ input }) => supporters.add(context, input.textId, input.supporters)),
      update: os.supporter.update.handler(({ input }) => supporters.update(context, input.id, input.details)),
      remove: os.supporter.remove.handler(({ input }) => (supporters.remove(context, input.ids), {})),
      bringBack: os.supporter.bringBack.handler(({ input }) => (supporters.bringBack(context, input.ids), {})),
      addCount: os.supporter.addCount.handler(({ input }) => supporters.addCount(context, input.textId, input.count)),
      updateCount: os.supporter.updateCount.handler(({ input }) => supporters.updateCount(context, input.id, input.count)),
      removeCount: os.supporter.removeCount.handler(({ input }) => (supporters.removeCount(context, input.id), {})),
      bringBackCount: os.supporter.bringBackCount.handler(({ input }) => (supporters.bringBackCount(context, input.id), {})),
    },
    catalogue: { list: os.catalogue.list.handler(() => catalogue.list(context)) },
    search: {
      clauses: os.search.clauses.handler(({ input }) => searchClauses(context, input)),
    },
    precedent: {
      ofWording: os.precedent.ofWording.handler(({ input, signal }) => precedents.ofWording(context, input, { signal })),
      ofPhrase: os.precedent.ofPhrase.handler(({ input, signal }) => precedents.ofPhrase(context, input, { signal })),
    },
    hint: {
      listDismissed: os.hint.listDismissed.handler(({ input }) => checks.listDismissed(context, input.textId)),
      dismiss: os.hint.dismiss.handler(({ input }) => (checks.dismiss(context, input.textId, input.dismissal), {})),
      bringBack: os.hint.bringBack.handler(({ input }) => (checks.bringBack(context, input.textId, input.dismissal), {})),
    },
    spelling: {
      check: os.spelling.check.handler(({ input }) => spelling.check(context, input.language, input.words)),
      suggest: os.spelling.suggest.handler(({ input }) => spelling.suggest(context, input.language, input.word)),
      ownWords: os.spelling.ownWords.handler(({ input }) => spelling.list(context, input.textId)),
      add: os.spelling.add.handler(({ input }) => (spelling.add(context, input.language, input.word), {})),
      remove: os.spelling.remove.handler(({ input }) => (spelling.remove(context, input.language, input.word), {})),
      ignore: os.spelling.ignore.handler(({ input }) => (spelling.ignore(context, input.textId, input.word, input.ignored), {})),
    },
    import: {
      preview: os.import.preview.handler(({ input }) => previewFile(input.file)),
      store: os.import.store.handler(({ input }) => imports.store(context, input)),
      findDuplicates: os.import.findDuplicates.handler(({ input }) => findDuplicates(context, input.clauses)),
      storeFile: os.import.storeFile.handler(({ input }) => imports.storeFile(context, input.file, input.kind)),
      replace: os.import.replace.handler(({ input }) => replaceText(context, input)),
      merge: os.import.merge.handler(({ input }) => mergeIntoDraft(context, input)),
    },
    export: {
      check: os.export.check.handler(({ input }) => exports.check(context, input.state, input.view)),
      make: os.export.make.handler(({ input }) => exports.make(context, input)),
    },
    comparison: {
      make: os.comparison.make.handler(({ input, signal }) => comparisons.make(context, input, signal)),
      openFile: os.comparison.openFile.handler(({ input }) => context.openedFiles.open(input.file, input.corrected)),
      export: os.comparison.export.handler(({ input }) => comparisons.exportFile(context, input)),
    },
    report: {
      coverage: os.report.coverage.handler(({ input, signal }) => coverage.tell(context, input.state, signal)),
      gaps: os.report.gaps.handler(({ input, signal }) => gaps.tell(context, input.state, input.reference, signal)),
      consistency: os.report.consistency.handler(({ input, signal }) => consistency.tell(context, input.state, signal)),
      exportSources: os.report.exportSources.handler(({ input }) => coverage.exportFile(context, input.state, input.format)),
    },
  })
}
