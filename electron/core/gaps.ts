import { citations } from '../../shared/clauses/citation'
import { isHeading, parents } from '../../shared/clauses/outline'
import { isSameLanguage } from '../../shared/language/isSameLanguage'
import type { ClauseId } from '../../shared/model/clause'
import type { Origin } from '../../shared/model/origin'
import type { Gaps, GapsProgress } from '../../shared/model/report'
import type { TextId, TextRecord } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { isExpected } from '../../shared/reports/gaps/expectedClauses'
import type { ClauseToHold, GapsTask } from '../../shared/reports/gaps/gapsTask'
import { reportedClauses } from '../../shared/reports/reportedClauses'
import { listClauses } from '../store/clauses'
import { listOrigins } from '../store/origins'
import { getText, listTextsOfGroup, type StoredText } from '../store/texts'
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
  const { record: draft, clauses: drafted } = getTextState(context, state)
  const versions = languageVersions(context, referenceId)
  const stored = versions.find(({ record }) => isSameLanguage(record.language, draft.language)) ?? versions[0]!
  const reference = stored.record
  const clauses = readClauses(reference, listClauses(context.store(), stored.pk))
  const reported = reportedClauses(reference, clauses)
  const cited = citations(reference, clauses)
  const expected = isExpected(clauses.map(({ kind, depth }, at) => ({ kind, depth, text: reported[at]!.text })))
  const above = parents(clauses)
  const { id: textId, title, shortTitle, language, wording } = reference
  return {
    draft: { title: draft.title, language: draft.language },
    reference: { textId, title: shortTitle ?? title, language, wording },
    comparable: isSameLanguage(language, draft.language),
    held: heldClauses(context, draft, readClauses(draft, drafted), clauseFinder(context, stored, versions)),
    expected: clauses.flatMap(({ sdgs, depth }, at) =>
      expected[at] ? [{ ...reported[at]!, citation: cited[at]!, depth, under: clauses[above[at]!]?.id ?? null, sdgs }] : [],
    ),
  }
}

/** The reference that was asked for first, then the other language versions of it. */
function languageVersions(context: CoreContext, id: TextId): StoredText[] {
  const asked = getText(context.store(), id)
  const { group, kind } = asked.record
  const others = listTextsOfGroup(context.store(), group).filter(({ record }) => record.kind === kind && record.id !== id)
  return [asked, ...others]
}

/** Finds the clause of the reference that an origin is: the same, or its other self where it was taken in another language. */
function clauseFinder(context: CoreContext, reference: StoredText, versions: readonly StoredText[]): (origin: Origin) => ClauseId | null {
  const texts = new Map(versions.map((version) => [version.record.id, version]))
  const selves = new Map<TextId, ReadonlyMap<ClauseId, ClauseId>>()
  return ({ textId, clauseId }) => {
    const version = texts.get(textId)
    if (!version) return null
    if (textId === reference.record.id) return clauseId
    const known = selves.get(textId) ?? otherSelves(context, version, reference)
    selves.set(textId, known)
    return known.get(clauseId) ?? null
  }
}

function otherSelves(context: CoreContext, version: StoredText, reference: StoredText): Map<ClauseId, ClauseId> {
  const { left, right, pairs } = context.translations.align(context.store(), version, reference)
  const sure = pairs.filter(({ isSure }) => isSure)
  return new Map(sure.map((pair) => [left.clauses[pair.left]!.id, right.clauses[pair.right]!.id]))
}

function heldClauses(
  context: CoreContext,
  draft: TextRecord,
  clauses: ReturnType<typeof readClauses>,
  clauseIn: (origin: Origin) => ClauseId | null,
): ClauseToHold[] {
  const listed = listOrigins(context.store(), clauses.flatMap(({ origins }) => origins))
  const origins = new Map(listed.map((origin) => [origin.id, origin]))
  return reportedClauses(draft, clauses).flatMap((clause, at) => {
    if (isHeading(clause.kind) || clause.text.trim() === '') return []
    const quotes = clauses[at]!.origins.flatMap((id) => {
      const origin = origins.get(id)
      const clauseId = origin && clauseIn(origin)
      return clauseId ? [{ clauseId, from: { content: origin.content, passage: origin.passage, language: origin.language } }] : []
    })
    return [{ ...clause, quotes }]
  })
}
