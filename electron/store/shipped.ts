import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

/** Instead of an edition's fingerprint: the user edited the text, or put another in its place. */
export type OwnEdition = 'edited' | 'replaced'

/** The edition of a shipped reference that is in the store, or null when it never was. */
export function findShippedEdition(store: Store, textId: TextId): string | null {
  const row = store
    .sql<[string], { fingerprint: string }>('SELECT fingerprint FROM shipped WHERE text_id = ?')
    .get(textId)
  return row?.fingerprint ?? null
}

export function writeShippedEdition(store: Store, textId: TextId, fingerprint: string): void {
  store
    .sql(
      `INSERT INTO shipped (text_id, fingerprint) VALUES (?, ?)
       ON CONFLICT (text_id) DO UPDATE SET fingerprint = excluded.fingerprint`,
    )
    .run(textId, fingerprint)
}

/** From now on the text is the user's: a newer edition of the program's does not write over it. */
export function keepFromEditions(store: Store, textId: TextId, own: OwnEdition): void {
  store
    .sql("UPDATE shipped SET fingerprint = ? WHERE text_id = ? AND fingerprint <> 'replaced'")
    .run(own, textId)
}
