import type { Anchor } from '../../shared/model/comment'

/** An anchor as its columns; the same in every table that has one. */
export interface AnchorRow {
  clause_id: string
  scope: Anchor['scope']
  wording: string
  start_at: number
  end_at: number
}

export function anchorFromRow(row: AnchorRow): Anchor {
  return { clauseId: row.clause_id, scope: row.scope, wording: row.wording, start: row.start_at, end: row.end_at }
}
