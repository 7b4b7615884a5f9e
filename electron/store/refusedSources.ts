import type { RefusedSource } from '../../shared/model/origin'
import type { Store } from './store'

export function listRefusedSources(store: Store, textPk: number): RefusedSource[] {
  return store
    .sql<[number], RefusedSource>(
      `SELECT clause_id AS clauseId, source_text AS sourceText, source_clause AS sourceClause
       FROM refused_source WHERE text_pk = ? ORDER BY clause_id, source_text, source_clause`,
    )
    .all(textPk)
}

export function insertRefusedSource(store: Store, textPk: number, refused: RefusedSource): void {
  store
    .sql(
      `INSERT OR IGNORE INTO refused_source (text_pk, clause_id, source_text, source_clause)
       VALUES (@textPk, @clauseId, @sourceText, @sourceClause)`,
    )
    .run({ ...refused, textPk })
}
