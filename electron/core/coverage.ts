import { isHeading } from '../../shared/clauses/outline'
import { bracketedRanges } from '../../shared/find/bracketedRanges'
import { createTranslator } from '../../shared/messages/translator'
import type { Origin } from '../../shared/model/origin'
import type { Coverage, CoverageProgress, SourcesFormat } from '../../shared/model/report'
import type { TextId } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import type { CoverageTask, TakenWording } from '../../shared/reports/coverage/coverageTask'
import { notWording } from '../../shared/brackets/notWording'
import { reportedClauses } from '../../shared/reports/reportedClauses'
import { listOrigins } from '../store/origins'
import type { Store } from '../store/store'
import { findText } from '../store/texts'
import type { CoreContext } from './context'
import { fileName } from './fileName'
import { listNews } from './sourceNews'
import { tellProgress } from './tellProgress'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** How much of a text is agreed language. Tells how far it is; whoever stops listening stops the work. */
export function tell(context: CoreContext, state: TextState, signal?: AbortSignal): AsyncGenerator<CoverageProgress> {
  const from = coverageTask(context, state)
  const work = async (progress: (done: number) => void, stop: AbortSignal) => {
    return { type: 'done' as const, report: await context.reporting.make({ name: 'coverage', from }, progress, stop) }
  }
  return tellProgress(context, work, signal)
}

export function make(context: CoreContext, state: TextState): Promise<Coverage> {
  return context.reporting.make({ name: 'coverage', from: coverageTask(context, state) }, () => {})
}

function coverageTask(context: CoreContext, state: TextState): CoverageTask {
  const store = context.store()
  const { record, clauses: stored } = getTextState(context, state)
  const clauses = readClauses(record, stored)
  const origins = new Map(listOrigins(store, clauses.flatMap((clause) => clause.origins)).map((one) => [one.id, one]))
  const known = sourceTexts(store)
  const since = new Map(listNews(context, [...origins.keys()]).map(({ originId, what }) => [originId, what]))
  const open = bracketedRanges(clauses.map(({ content }) => content))
  const notes = notWording(clauses)
  const reported = reportedClauses(record, clauses).map((clause, at) => ({
    ...clause,
    open: open[at]!,
    notes: notes[at]!,
    taken: clauses[at]!.origins.flatMap((id) => {
      const origin = origins.get(id)
      if (!origin) return []
      const { textId, citation, language, wording, content, passage } = origin
      return [{ originId: id, textId, ...known(origin), citation, language, wording, content, passage, since: since.get(id) }]
    }),
  }))
  return {
    title: record.title,
    language: record.language,
    clauses: reported.filter(({ kind, text }) => !isHeading(kind) && text.trim() !== ''),
  }
}

/** Whether a source is archived, and what it is called: as the library has it, or as the origin cites it where the library has it no more. */
function sourceTexts(store: Store): (origin: Origin) => SourceText {
  const known = new Map<TextId, SourceText>()
  return ({ textId, citation }) => {
    const text = known.get(textId) ?? findSource(store, textId) ?? { title: citation.split(', ', 1)[0]! }
    known.set(textId, text)
    return text
  }
}

type SourceText = Pick<TakenWording, 'title' | 'archived'>

function findSource(store: Store, textId: TextId): SourceText | undefined {
  const record = findText(store, textId)?.record
  return record && { title: record.shortTitle ?? record.title, archived: record.archived }
}

/** The table of a text's sources as a file, in the text's language. */
export async function exportFile(context: CoreContext, state: TextState, format: SourcesFormat): Promise<File> {
  const coverage = await make(context, state)
  const { exportSources } = await import('../exchange/export/sources/exportSources')
  const { MEDIA_TYPES } = await import('../exchange/export/mediaTypes')
  const bytes = await exportSources(coverage, format)
  const { extension, mime } = MEDIA_TYPES[format]
  const say = createTranslator(coverage.language.startsWith('fr') ? 'fr' : 'en').t
  const name = fileName(`${coverage.title} – ${say('report.sources.title')}`)
  return new File([new Uint8Array(bytes)], `${name}.${extension}`, { type: mime })
}
