import { compareContents, saysTheSame } from '../../../shared/compare/compareContents'
import type { ClauseKind } from '../../../shared/model/clause'
import type { ClauseLife } from '../../../shared/model/clauseLife'
import type { Segment } from '../../../shared/model/comparison'
import type { InlineContent } from '../../../shared/model/inline'
import type { Origin } from '../../../shared/model/origin'
import type { VersionId } from '../../../shared/model/version'

/**
 * One thing that happened to a clause. first: it is there for the first time. changed: against the state
 * before. gone: it is not in the text. same: the present, when it is as the latest version has it.
 */
export type LifeEvent = { at: number } & (
  | { what: 'taken'; origin: Origin }
  | { what: 'gone' | 'same'; version: LifeVersion | null }
  | { what: 'first' | 'changed'; version: LifeVersion | null; segments: Segment[]; kind: [from: ClauseKind, to: ClauseKind] | null }
)

export interface LifeVersion {
  id: VersionId
  name: string
  automatic: boolean
}

/**
 * A clause's life, the latest first; `present` is what it says in the editor, which may be ahead of the store.
 * A change of a footnote is a change of the clause.
 */
export function lifeEvents({ moments, origins }: ClauseLife, present: InlineContent, language: string): LifeEvent[] {
  const events: LifeEvent[] = []
  const takings = origins.toSorted((a, b) => a.takenAt - b.takenAt)
  const tellTaken = (until: number): void => {
    while (takings[0] && takings[0].takenAt <= until) {
      const origin = takings.shift()!
      events.push({ what: 'taken', at: origin.takenAt, origin })
    }
  }
  let before = null as { content: InlineContent; kind: ClauseKind } | null
  for (const { version, at, clause } of moments) {
    tellTaken(version ? at : Number.POSITIVE_INFINITY)
    if (!clause) {
      events.push({ what: 'gone', at, version })
      before = null
      continue
    }
    const content = version ? clause.content : present
    const kind = before && before.kind !== clause.kind ? ([before.kind, clause.kind] as [ClauseKind, ClauseKind]) : null
    if (before && saysTheSame(before.content, content) && !kind) events.push({ what: 'same', at, version })
    else {
      const segments = compareContents(before?.content ?? null, content, language)
      events.push({ what: before ? 'changed' : 'first', at, version, segments, kind })
    }
    before = { content, kind: clause.kind }
  }
  return events.toReversed()
}
