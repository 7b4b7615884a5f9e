import type { ClauseKind } from '../../shared/model/clause'
import type { SearchOrder } from '../../shared/model/search'
import type { TextKind } from '../../shared/model/text'
import type { Store } from './store'

/** A clause that answers a query; its label and citation are for the core to compute. */
export interface FoundClause {
  textPk: number
  clauseId: string
  plain: string
}

/** Which clauses are asked for; what is absent excludes nothing. */
export interface ClauseQuestion {
  /** In the syntax of FTS5; null where no word is asked for. */
  match: string | null
  /** FTS5's, of clauses that are left out; only read where `match` is null. */
  unwanted?: string | undefined
  textPk?: number | undefined
  texts?: readonly string[] | undefined
  /** Primary subtags. */
  languages?: readonly string[] | undefined
  kinds?: readonly ClauseKind[] | undefined
  textKind?: TextKind | undefined
  adoptedFrom?: string | undefined
  adoptedTo?: string | undefined
  /** What only the clause's words can tell. */
  accepts?: ((plain: string) => boolean) | undefined
}

/**
 * Ranking reads every match, and so does putting them in order; beyond this many (some 10 ms on a slow
 * laptop) the order of the library serves as well, since a query that common says little about which clause
 * is meant.
 */
const MOST_RANKED = 1000
/** Nobody needs a longer count. */
const MOST_COUNTED = 2000

/** The first of the clauses asked for, and how many FTS5 has, those of texts that are passed over too; null where no word is asked for. */
export interface Found {
  clauses: FoundClause[]
  matches: number | null
}

/** The clauses asked for, best first (BM25) or text by text; at most `limit`. Without words, text by text. */
export function findClauses(store: Store, question: ClauseQuestion, limit: number, order: SearchOrder): Found {
  if (question.match === null) return { clauses: firstOf(clausesOfTexts(store, question), question, limit), matches: null }
  const matches = countMatches(store, question.match)
  if (matches === 0) return { clauses: [], matches }
  const isFew = matches <= MOST_RANKED
  const rows = isFew && order === 'best' ? rankedRows(store, question) : matchingRows(store, question, isFew ? IN_ORDER : '')
  return { clauses: firstOf(rows, question, limit), matches }
}

/** How many clauses there are to find; null for more than `MOST_COUNTED`. `matches` as `findClauses` counted them. */
export function countClauses(store: Store, question: ClauseQuestion, matches: number | null): number | null {
  const count = countUpTo(store, question, matches, MOST_COUNTED + 1)
  return count > MOST_COUNTED ? null : count
}

/** The words of a clause are only read where they decide: reading those of two thousand takes longer than finding them. */
function countUpTo(store: Store, question: ClauseQuestion, matches: number | null, most: number): number {
  if (question.match === null) return firstOf(clausesOfTexts(store, question), question, most).length
  if (question.accepts) return firstOf(matchingRows(store, question, ''), question, most).length
  if (matches !== null && clauseConditions(question).length === 0 && passesAll(store, question)) return matches
  return store
    .sql<[object], { count: number }>(`SELECT count(*) AS count FROM (SELECT 1 ${matching(question)} LIMIT ${most})`)
    .get(parametersOf(question))!.count
}

/** A clause found by its number; `pk` is what the index of words knows it by. */
export interface NamedClause extends FoundClause {
  pk: number
}

/** What a text is called, and in which language. */
export interface AskedText {
  pk: number
  title: string
  shortTitle: string | null
  language: string
  group: string
}

/** The texts that a question looks into, in the order of the library. */
export function listAskedTexts(store: Store, question: ClauseQuestion): AskedText[] {
  return store
    .sql<[object], AskedText>(
      `SELECT text.pk, title, short_title AS shortTitle, language, group_id AS "group"
       FROM text WHERE ${textConditions(question).join(' AND ')} ${TEXTS_IN_ORDER}`,
    )
    .all(parametersOf(question))
}

/** The names of every text there is, whatever a question passes over. */
export function listTextNames(store: Store): Pick<AskedText, 'title' | 'shortTitle' | 'group'>[] {
  return store
    .sql<[], AskedText>('SELECT title, short_title AS shortTitle, group_id AS "group" FROM text WHERE removed_at IS NULL')
    .all()
}

/** Those of a text's clauses that a question lets through, whether they answer its words or not; in the order of the text. */
export function readAskedClauses(store: Store, question: ClauseQuestion, textPk: number, ids: readonly string[]): NamedClause[] {
  const rows = store
    .sql<[object], NamedClause>(
      `SELECT clause.pk, text_pk AS textPk, id AS clauseId, plain FROM clause
       WHERE ${['text_pk = @askedPk', 'id IN (SELECT value FROM json_each(@ids))', ...clauseConditions(question)].join(' AND ')}
       ORDER BY position`,
    )
    .all({ ...parametersOf(question), askedPk: textPk, ids: JSON.stringify(ids) })
  return rows.filter(({ plain }) => question.accepts?.(plain) ?? true)
}

/** How many of these clauses answer the words of a question. */
export function countAnswering(store: Store, { match }: ClauseQuestion, clauses: readonly NamedClause[]): number {
  if (match === null || clauses.length === 0) return 0
  return store
    .sql<[string, string], { count: number }>(
      'SELECT count(*) AS count FROM clause_words WHERE clause_words MATCH ? AND rowid IN (SELECT value FROM json_each(?))',
    )
    .get(match, JSON.stringify(clauses.map(({ pk }) => pk)))!.count
}

/** True where no text there is would be passed over. */
function passesAll(store: Store, question: ClauseQuestion): boolean {
  const conditions = textConditions(question).join(' AND ')
  return store.sql<[object]>(`SELECT 1 FROM text WHERE NOT coalesce(${conditions}, 0) LIMIT 1`).get(parametersOf(question)) === undefined
}

const IN_ORDER = 'ORDER BY text.kind DESC, adopted_on, group_id, language DESC, text.pk, position'

function firstOf(rows: Iterable<FoundClause>, { accepts }: ClauseQuestion, limit: number): FoundClause[] {
  const found: FoundClause[] = []
  for (const row of rows) {
    if (accepts && !accepts(row.plain)) continue
    found.push(row)
    if (found.length >= limit) break
  }
  return found
}

/** Matches as FTS5 counts them, those of removed texts too; no further than it matters. */
function countMatches(store: Store, match: string): number {
  return store
    .sql<[string, number], { matches: number }>(
      'SELECT count(*) AS matches FROM (SELECT 1 FROM clause_words WHERE clause_words MATCH ? LIMIT ?)',
    )
    .get(match, MOST_COUNTED + 1)!.matches
}

function matchingRows(store: Store, question: ClauseQuestion, order: string): Iterable<FoundClause> {
  return store
    .sql<[object], FoundClause>(
      `SELECT clause.text_pk AS textPk, clause.id AS clauseId, clause.plain ${matching(question)} ${order}`,
    )
    .iterate(parametersOf(question))
}

/** Ranked first and read after: of a thousand clauses only those that are shown are. */
function* rankedRows(store: Store, question: ClauseQuestion): Iterable<FoundClause> {
  const pks = store
    .sql<[object], number>('SELECT rowid FROM clause_words WHERE clause_words MATCH @match ORDER BY rank')
    .pluck()
    .all({ match: question.match })
  const conditions = ['clause.pk = @pk', ...textConditions(question), ...clauseConditions(question)].join(' AND ')
  const read = store.sql<[object], FoundClause>(
    `SELECT clause.text_pk AS textPk, clause.id AS clauseId, clause.plain
     FROM clause JOIN text ON text.pk = clause.text_pk WHERE ${conditions}`,
  )
  const parameters = parametersOf(question)
  for (const pk of pks) {
    const row = read.get({ ...parameters, pk })
    if (row) yield row
  }
}

function matching(question: ClauseQuestion): string {
  return `FROM clause_words
    JOIN clause ON clause.pk = clause_words.rowid
    JOIN text ON text.pk = clause.text_pk
    WHERE ${['clause_words MATCH @match', ...textConditions(question), ...clauseConditions(question)].join(' AND ')}`
}

/** Read text by text, so that the first of a long list cost no more than they are. */
function* clausesOfTexts(store: Store, question: ClauseQuestion): Iterable<FoundClause> {
  const parameters = parametersOf(question)
  const texts = store
    .sql<[object], { pk: number }>(`SELECT text.pk FROM text WHERE ${textConditions(question).join(' AND ')} ${TEXTS_IN_ORDER}`)
    .all(parameters)
  for (const { pk } of texts) {
    yield* store
      .sql<[object], FoundClause>(
        `SELECT text_pk AS textPk, id AS clauseId, plain FROM clause
         WHERE ${['text_pk = @pk', ...clauseConditions(question)].join(' AND ')} ORDER BY position`,
      )
      .all({ ...parameters, pk })
  }
}

const TEXTS_IN_ORDER = IN_ORDER.replace(', position', '')

function textConditions(question: ClauseQuestion): string[] {
  return [
    'text.removed_at IS NULL',
    // What was put away is found by who asks for it by name.
    ...(question.texts || question.textPk !== undefined ? [] : ['text.archived_at IS NULL']),
    ...(question.textPk !== undefined ? ['text.pk = @textPk'] : []),
    ...(question.texts ? ['text.id IN (SELECT value FROM json_each(@texts))'] : []),
    ...(question.languages
      ? ["substr(text.language, 1, instr(text.language || '-', '-') - 1) IN (SELECT value FROM json_each(@languages))"]
      : []),
    ...(question.textKind ? ['text.kind = @textKind'] : []),
    ...(question.adoptedFrom ? ['text.adopted_on >= @adoptedFrom'] : []),
    ...(question.adoptedTo ? ['text.adopted_on <= @adoptedTo'] : []),
  ]
}

function clauseConditions({ kinds, unwanted }: ClauseQuestion): string[] {
  return [
    ...(kinds ? ['clause.kind IN (SELECT value FROM json_each(@kinds))'] : []),
    ...(unwanted !== undefined ? ['clause.pk NOT IN (SELECT rowid FROM clause_words WHERE clause_words MATCH @unwanted)'] : []),
  ]
}

function parametersOf({ match, unwanted, textPk, texts, languages, kinds, textKind, adoptedFrom, adoptedTo }: ClauseQuestion) {
  return {
    match, unwanted, textPk, textKind, adoptedFrom, adoptedTo,
    texts: JSON.stringify(texts ?? []),
    languages: JSON.stringify(languages ?? []),
    kinds: JSON.stringify(kinds ?? []),
  }
}
