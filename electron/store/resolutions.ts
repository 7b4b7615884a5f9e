import type { Resolution } from '../../shared/model/bracket'
import type { TextId } from '../../shared/model/text'
import type { Store } from './store'

interface ResolutionRow {
  id: string
  bracket_id: string | null
  clause_id: string
  label: string
  choice: Resolution['choice']
  passage: string
  changes: string
  resolved_at: number
}

export function insertResolution(store: Store, textPk: number, resolution: Resolution): void {
  const { passage, changes } = resolution
  store
    .sql(
      `INSERT INTO resolution (id, text_pk, bracket_id, clause_id, label, choice, passage, changes, resolved_at)
       VALUES (@id, @textPk, @bracketId, @clauseId, @label, @choice, @passage, @changes, @resolvedAt)`,
    )
    .run({ ...resolution, textPk, passage: JSON.stringify(passage), changes: JSON.stringify(changes) })
}

/** Every resolution ever recorded in a text, newest first. */
export function listResolutions(store: Store, textPk: number, textId: TextId): Resolution[] {
  return store
    .sql<[number], ResolutionRow>('SELECT * FROM resolution WHERE text_pk = ? ORDER BY resolved_at DESC, pk DESC')
    .all(textPk)
    .map((row) => ({
      id: row.id,
      textId,
      bracketId: row.bracket_id,
      clauseId: row.clause_id,
      label: row.label,
      choice: row.choice,
      passage: JSON.parse(row.passage) as Resolution['passage'],
      changes: JSON.parse(row.changes) as Resolution['changes'],
      resolvedAt: row.resolved_at,
    }))
}
