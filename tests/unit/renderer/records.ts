import type { Clause, ClauseKind } from '../../../shared/model/clause'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { TextRecord } from '../../../shared/model/text'

/** A text's record with what a test is about, and something plain for the rest. */
export function textOf(part: Partial<TextRecord>): TextRecord {
  return {
    id: 'a-text',
    kind: 'reference',
    group: part.id ?? 'a-text',
    title: 'A text',
    shortTitle: null,
    language: 'en',
    adoptedOn: null,
    adoptedBy: null,
    source: null,
    licence: null,
    note: null,
    wording: 'official',
    scheme: 'call',
    revision: 0,
    createdAt: 0,
    changedAt: 0,
    clauses: 0,
    ...part,
  }
}

export function clauseOf(id: string, kind: ClauseKind, text: string, depth = 0): Clause {
  return { id, kind, depth, content: contentFromPlain(text), lockedLabel: null, origins: [] }
}
