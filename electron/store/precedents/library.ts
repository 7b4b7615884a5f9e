import type { TextKind, Wording } from '../../../shared/model/text'
import type { Store } from '../store'

/** What the index has to know of a text to follow it. */
export interface FollowedText {
  pk: number
  id: string
  kind: TextKind
  language: string
  wording: Wording
  removed: boolean
  clauses: number
  /** Another one whenever the clauses may be others. */
  state: string
}

export function listFollowedTexts(store: Store): FollowedText[] {
  return store
    .sql<[], Omit<FollowedText, 'removed'> & { removed: number }>(
      `SELECT pk, id, kind, language, wording, removed_at IS NOT NULL AS removed, clauses,
         id || ' ' || language || ' ' || revision || ' ' || changed_at AS state
       FROM text ORDER BY pk`,
    )
    .all()
    .map((row) => ({ ...row, removed: row.removed === 1 }))
}

/** The store's numbers of a text's clauses. */
export function listClausePks(store: Store, textPk: number): number[] {
  return store.sql<[number], number>('SELECT pk FROM clause WHERE text_pk = ? ORDER BY pk').pluck().all(textPk)
}

export function findPlainClause(store: Store, pk: number): { textPk: number; id: string; plain: string } | null {
  return (
    store
      .sql<[number], { textPk: number; id: string; plain: string }>(
        'SELECT text_pk AS textPk, id, plain FROM clause WHERE pk = ?',
      )
      .get(pk) ?? null
  )
}

/** Changes when another connection has written to the store. */
export function dataVersion(store: Store): number {
  return Number(store.db.pragma('data_version', { simple: true }))
}
