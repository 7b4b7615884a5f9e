import { generateNKeysBetween } from 'fractional-indexing'
import { textWithNotes } from '../../shared/clauses/footnotes'
import { Failure } from '../../shared/failure'
import type { Clause, ClauseId, ClauseNumbering } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'
import { forgetWords, indexWords } from './clauseWords'
import { stayingInPlace } from './stayingInPlace'
import type { Store } from './store'

interface ClauseRow {
  pk: number
  id: string
  position: string
  kind: Clause['kind']
  depth: number
  content: string
  locked_label: string | null
  numbering: string | null
  origins: string
}

export function clauseFromRow(row: Omit<ClauseRow, 'pk' | 'position'>): Clause {
  return {
    id: row.id,
    kind: row.kind,
    depth: row.depth,
    content: JSON.parse(row.content) as Clause['content'],
    lockedLabel: row.locked_label,
    ...(row.numbering !== null && { numbering: JSON.parse(row.numbering) as ClauseNumbering }),
    origins: JSON.parse(row.origins) as string[],
  }
}

/** A text's clauses in reading order. */
export function listClauses(store: Store, textPk: number): Clause[] {
  return store
    .sql<[number], ClauseRow>(
      `SELECT pk, id, position, kind, depth, content, locked_label, numbering, origins
       FROM clause WHERE text_pk = ? ORDER BY position`,
    )
    .all(textPk)
    .map(clauseFromRow)
}

/** What numbers a text: everything but the words, which are only there where a label or a citation depends on them. */
export type NumberedRow = Pick<Clause, 'id' | 'kind' | 'depth' | 'content' | 'lockedLabel' | 'numbering'>

/**
 * A text's clauses as numbering reads them, in reading order: with content where it names a section, may open a recital,
 * refers to another clause or is a row of a table, else with none. Reading all of it takes three times as long.
 */
export function listNumberedRows(store: Store, textPk: number): NumberedRow[] {
  return store
    .sql<[number], Omit<ClauseRow, 'pk' | 'position' | 'origins' | 'content'> & { content: string | null }>(
      // A quotation mark inside a string is written with a backslash: these are never words of a clause.
      `SELECT id, kind, depth, locked_label, numbering, CASE WHEN kind IN ('title', 'heading', 'preambular')
         OR instr(content, '"type":"reference"') OR instr(content, '"cell":true') THEN content END AS content
       FROM clause WHERE text_pk = ? ORDER BY position`,
    )
    .all(textPk)
    .map(({ locked_label: lockedLabel, numbering, content, ...row }) => ({
      ...row,
      lockedLabel,
      content: content === null ? [] : (JSON.parse(content) as Clause['content']),
      ...(numbering !== null && { numbering: JSON.parse(numbering) as ClauseNumbering }),
    }))
}

/** The plain text of these clauses of a text; ids it has not are passed over. */
export function listPlainTexts(store: Store, textPk: number, ids: readonly ClauseId[]): Map<ClauseId, string> {
  const rows = store
    .sql<[number, string], { id: string; plain: string }>(
      'SELECT id, plain FROM clause WHERE text_pk = ? AND id IN (SELECT value FROM json_each(?))',
    )
    .all(textPk, JSON.stringify(ids))
  return new Map(rows.map(({ id, plain }) => [id, plain]))
}

/** The texts of the library that have a clause with this id. */
export function listTextsHolding(store: Store, id: ClauseId): TextId[] {
  return store
    .sql<[string], { id: string }>(
      'SELECT text.id FROM clause JOIN text ON text.pk = text_pk WHERE clause.id = ? AND removed_at IS NULL ORDER BY text.pk',
    )
    .all(id)
    .map((row) => row.id)
}

/**
 * Writes the given clauses and, when `order` is given, makes it the text's: clauses it does not name
 * are deleted, new ones inserted, and only those that moved get a new position. Call in a transaction.
 */
export function writeClauses(
  store: Store,
  textPk: number,
  clauses: readonly Clause[],
  order: readonly ClauseId[] | null,
): void {
  const stored = new Map(
    store
      .sql<[number], { id: string; pk: number; position: string }>(
        'SELECT id, pk, position FROM clause WHERE text_pk = ? ORDER BY position',
      )
      .all(textPk)
      .map((row) => [row.id, row]),
  )
  const written = new Map(clauses.map((clause) => [clause.id, clause]))
  if (order) {
    const positions = arrange(store, stored, written, order)
    store.sql('UPDATE text SET clauses = ? WHERE pk = ?').run(order.length, textPk)
    for (const clause of clauses) {
      const pk = stored.get(clause.id)?.pk
      if (pk === undefined) insertClause(store, textPk, clause, positions.get(clause.id)!)
      else updateClause(store, pk, clause)
    }
    return
  }
  for (const clause of clauses) {
    const row = stored.get(clause.id)
    if (!row) throw new Failure('invalid_input', { reason: `clause ${clause.id} has no place in the order` })
    updateClause(store, row.pk, clause)
  }
}

/** Deletes and moves what is stored so that it follows `order`; returns the position of every clause. */
function arrange(
  store: Store,
  stored: Map<ClauseId, { pk: number; position: string }>,
  written: ReadonlyMap<ClauseId, Clause>,
  order: readonly ClauseId[],
): Map<ClauseId, string> {
  const named = new Set(order)
  if (named.size !== order.length) throw new Failure('invalid_input', { reason: 'a clause stands twice in the order' })
  for (const id of order) {
    if (!stored.has(id) && !written.has(id)) throw new Failure('invalid_input', { reason: `unknown clause ${id}` })
  }
  for (const id of written.keys()) {
    if (!named.has(id)) throw new Failure('invalid_input', { reason: `clause ${id} is not in the order` })
  }
  for (const [id, row] of stored) {
    if (named.has(id)) continue
    forgetWords(store, row.pk)
    store.sql('DELETE FROM clause WHERE pk = ?').run(row.pk)
    stored.delete(id)
  }

  const staying = stayingInPlace(order.map((id) => stored.get(id)?.position ?? null))
  const positions = new Map<ClauseId, string>()
  let before: string | null = null
  for (let at = 0; at < order.length; ) {
    if (staying[at]) {
      before = stored.get(order[at]!)!.position
      positions.set(order[at]!, before)
      at++
      continue
    }
    let end = at
    while (end < order.length && !staying[end]) end++
    const after = end < order.length ? stored.get(order[end]!)!.position : null
    const keys = generateNKeysBetween(before, after, end - at)
    for (const [offset, position] of keys.entries()) {
      const id = order[at + offset]!
      positions.set(id, position)
      const row = stored.get(id)
      if (row) store.sql('UPDATE clause SET position = ? WHERE pk = ?').run(position, row.pk)
    }
    before = keys.at(-1) ?? before
    at = end
  }
  return positions
}

function columns(clause: Clause) {
  return {
    kind: clause.kind,
    depth: clause.depth,
    content: JSON.stringify(clause.content),
    plain: textWithNotes(clause.content),
    lockedLabel: clause.lockedLabel,
    numbering: clause.numbering ? JSON.stringify(clause.numbering) : null,
    origins: JSON.stringify(clause.origins),
  }
}

function insertClause(store: Store, textPk: number, clause: Clause, position: string): void {
  const row = columns(clause)
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO clause (text_pk, id, position, kind, depth, content, plain, locked_label, numbering, origins)
       VALUES (@textPk, @id, @position, @kind, @depth, @content, @plain, @lockedLabel, @numbering, @origins)`,
    )
    .run({ ...row, textPk, id: clause.id, position })
  indexWords(store, Number(lastInsertRowid), row.plain)
}

function updateClause(store: Store, pk: number, clause: Clause): void {
  const row = columns(clause)
  const before = store.sql<[number], { plain: string }>('SELECT plain FROM clause WHERE pk = ?').get(pk)
  store
    .sql(
      `UPDATE clause SET kind = @kind, depth = @depth, content = @content, plain = @plain,
         locked_label = @lockedLabel, numbering = @numbering, origins = @origins WHERE pk = @pk`,
    )
    .run({ ...row, pk })
  if (before?.plain === row.plain) return
  forgetWords(store, pk)
  indexWords(store, pk, row.plain)
}

/** Deletes every clause of a text, and its words from the index. Call in a transaction. */
export function deleteClauses(store: Store, textPk: number): void {
  writeClauses(store, textPk, [], [])
}
