import { z } from 'zod'
import calls from '../../resources/catalogue/calls.json'
import { newId } from '../../shared/clauses/newId'
import { Failure } from '../../shared/failure'
import { catalogueRecord, type CatalogueEntry, type CatalogueRecord, type RecordId } from '../../shared/model/catalogue'
import { insertCatalogueText, listCatalogueTexts } from '../store/catalogueTexts'
import { insertReportedCount } from '../store/reportedCounts'
import type { Store } from '../store/store'
import { insertSupporter } from '../store/supporters'
import type { CoreContext } from './context'

let read: CatalogueRecord[] | null = null

/** The records that came with the program, by their dates. */
export function catalogueRecords(): readonly CatalogueRecord[] {
  read ??= z
    .array(catalogueRecord)
    .parse(calls)
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  return read
}

export function list(context: CoreContext): CatalogueEntry[] {
  const texts = listCatalogueTexts(context.store())
  return catalogueRecords().map((record) => ({ ...record, texts: texts.get(record.id) ?? [] }))
}

/**
 * Makes a text that was just stored the text of a record. What is known of its supporters becomes the
 * text's, once: a second text of the record has the first to share it with.
 */
export function giveText(store: Store, id: RecordId, textPk: number): void {
  const record = catalogueRecords().find((one) => one.id === id)
  if (!record) throw new Failure('not_found', { what: 'record', id })
  const isFirst = (listCatalogueTexts(store).get(id) ?? []).length === 0
  insertCatalogueText(store, textPk, id)
  if (!isFirst) return
  for (const supporter of record.supporters) {
    insertSupporter(store, textPk, { ...supporter, id: newId(), joinedOn: null, withdrawnOn: null, note: null })
  }
  for (const count of record.counts) insertReportedCount(store, textPk, { ...count, id: newId() })
}
