import { citations } from '../../shared/clauses/citation'
import { isHeading } from '../../shared/clauses/outline'
import { quotedWording } from '../../shared/clauses/quotedWording'
import { originStatus } from '../../shared/compare/originStatus'
import type { Origin } from '../../shared/model/origin'
import type { Gaps, GapsProgress } from '../../shared/model/report'
import type { TextId, TextRecord } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { isSameLanguage } from '../../shared/reports/coverage/sourceStatus'
import { isExpected } from '../../shared/reports/gaps/expectedClauses'
import type { ClauseToHold, GapsTask } from '../../shared/reports/gaps/gapsTask'
import { reportedClauses } from '../../shared/reports/reportedClauses'
import { listClauses } from '../store/clauses'
import { listOrigins } from '../store/origins'
import { getText, listTexts } from '../store/texts'
import type { CoreContext } from './context'
import { tellProgress } from './tellProgress'
import { readClauses } from './textReading'
import { getTextState } from './textStates'

/** What of a reference a text does not take up. Tells how far it is; whoever stops listening stops the work. */
export function tell(
  context: CoreContext,
  state: TextState,
  reference: TextId,
  signal?: AbortSignal,
): AsyncGenerator<GapsProgress> {
  const from = gapsTask(context, state, reference)
  const work = async (progress: (done: number) => void, stop: AbortSignal) => {
    return { type: 'done' as const, report: await context.reporting.make({ name: 'gaps', from }, progress, stop) }
  }
  return tellProgress(context, work, signal)
}

export function make(context: CoreContext, state: TextState, reference: TextId): Promise<Gaps> {
  return context.reporting.make({ name: 'gaps', from: gapsTask(context, state, reference) }, () => {})
}

function gapsTask(context: CoreContext, state: TextState, referenceId: TextId): GapsTask {
  const { record: draft, clauses: stored } = getTextState(context, state)
  const versions = languageVersions(context, referenceId)
  const reference = versions.find(({ language }) => isSameLanguage(language, draft.language)) ?? versions[0]!
  const store = context.store()
  const clauses = readClauses(reference, listClauses(store, getText(store, reference.id).pk))
  const reported = reportedClauses(reference, clauses)
  const cited = citations(reference, clauses)
  const expected = isExpected(clauses.map(({ kind, depth }, at) => ({ kind, depth, text: reported[at]!.text })))
  const { id: textId, title, shortTitle, language, wording } = reference
  return {
    draft: { title: draft.title, language: draft.language },
    reference: { textId, title: shortTitle ?? title, language, wording },
    comparable: isSameLanguage(language, draft.language),
    held: heldClauses(context, draft, readClauses(draft, stored), new Set(versions.map(({ id }) => id))),
    expected: clauses.flatMap(({ sdgs }, at) => (expected[at] ? [{ ...reported[at]!, citation: cited[at]!, sdgs }] : [])),
  }
}

/** The reference that was asked for first, then the other language versions of it. */
function languageVersions(context: CoreContext, id: TextId): TextRecord[] {
  const asked = getText(context.store(), id).record
  const others = listTexts(context.store()).filter(({ group, kind }) => group === asked.group && kind === asked.kind)
  return [asked, ...others.filter((other) => other.id !== id)]
}

function heldClauses(
  context: CoreContext,
  draft: TextRecord,
  clauses: ReturnType<typeof readClauses>,
  versions: ReadonlySet<TextId>,
): ClauseToHold[] {
  const listed = listOrigins(context.store(), clauses.flatMap(({ origins }) => origins))
  const origins = new Map(listed.map((origin) => [origin.id, origin]))
  const hasDrifted = (origin: Origin, text: string): boolean =>
    isSameLanguage(origin.language, draft.language) &&
    originStatus(quotedWording(origin, text), text, draft.language).state === 'drifted'
  return reportedClauses(draft, clauses).flatMap((clause, at) => {
    if (isHeading(clause.kind) || clause.text.trim() === '') return []
    const quotes = clauses[at]!.origins.flatMap((id) => {
      const origin = origins.get(id)
      if (!origin || !versions.has(origin.textId)) return []
      return [{ clauseId: origin.clauseId, hasDrifted: hasDrifted(origin, clause.text) }]
    })
    return [{ ...clause, quotes }]
  })
}
