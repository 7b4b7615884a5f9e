import { citations } from '../../shared/clauses/citation'
import { plainText } from '../../shared/clauses/plainText'
import { Failure } from '../../shared/failure'
import type { ClauseId, ReadClause } from '../../shared/model/clause'
import type { TextId, TextRecord } from '../../shared/model/text'
import type { ParallelRow, Translation } from '../../shared/model/translation'
import { clauseNames } from '../../shared/numbering/names'
import { alignTranslations, SURE, type TranslatedPair } from '../../shared/translations/alignTranslations'
import { parallelRows } from '../../shared/translations/parallelRows'
import type { TranslatedClause } from '../../shared/translations/translationReading'
import { listClauses } from '../store/clauses'
import type { Store } from '../store/store'
import { getText, listTextsOfGroup, type StoredText } from '../store/texts'
import type { CoreContext } from './context'
import { readClauses } from './textReading'

interface ReadSide {
  record: TextRecord
  clauses: ReadClause[]
}

interface Alignment {
  left: ReadSide
  right: ReadSide
  pairs: TranslatedPair[]
}

/** Language versions aligned with each other, computed once for each pair of revisions. */
export interface Translations {
  align(store: Store, left: StoredText, right: StoredText): Alignment
}

/** Pairs of texts whose alignment stays in memory; the least recently asked for makes room. */
const REMEMBERED_PAIRS = 12

export function createTranslations(): Translations {
  const remembered = new Map<string, Alignment>()
  return {
    align(store, left, right) {
      const key = [left, right].map(({ pk, record }) => `${pk}/${record.revision}`).join(' ')
      const known = remembered.get(key) ?? computeAlignment(store, left, right)
      remembered.delete(key)
      remembered.set(key, known)
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED_PAIRS) break
        remembered.delete(oldest)
      }
      return known
    },
  }
}

function computeAlignment(store: Store, leftText: StoredText, rightText: StoredText): Alignment {
  const read = ({ pk, record }: StoredText): ReadSide => ({ record, clauses: readClauses(record, listClauses(store, pk)) })
  const [left, right] = [read(leftText), read(rightText)]
  return { left, right, pairs: alignTranslations(translated(left), translated(right)) }
}

function translated({ record, clauses }: ReadSide): TranslatedClause[] {
  const names = clauseNames(clauses, record.scheme, record.language)
  return clauses.map(({ kind, depth, label, content }, index) => ({
    kind,
    depth,
    number: label === '' ? '' : names[index]!.number,
    text: plainText(content),
  }))
}

/** A clause in the other languages its text is in, official wordings first. */
export function listTranslations(context: CoreContext, textId: TextId, clauseId: ClauseId): Translation[] {
  const store = context.store()
  const text = getText(store, textId)
  return listTextsOfGroup(store, text.record.group)
    .filter(({ record }) => !isSameLanguage(record.language, text.record.language))
    .map((version): Translation => {
      const { left, right, pairs } = context.translations.align(store, text, version)
      const place = left.clauses.findIndex(({ id }) => id === clauseId)
      if (place < 0) throw new Failure('not_found', { what: 'clause', id: clauseId })
      const pair = pairs.find((one) => one.left === place)
      const { record } = version
      return {
        textId: record.id,
        textTitle: record.shortTitle ?? record.title,
        language: record.language,
        wording: record.wording,
        clause: pair ? { ...right.clauses[pair.right]!, citation: citations(record, right.clauses)[pair.right]! } : null,
        isSure: (pair?.likeness ?? 0) >= SURE,
      }
    })
    .toSorted((a, b) => Number(b.wording === 'official') - Number(a.wording === 'official'))
}

function isSameLanguage(one: string, other: string): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0]
}

/** Two language versions clause by clause, for reading them side by side. */
export function readParallel(context: CoreContext, leftId: TextId, rightId: TextId): ParallelRow[] {
  const store = context.store()
  const { left, right, pairs } = context.translations.align(store, getText(store, leftId), getText(store, rightId))
  const idOf = (side: ReadSide, place: number | null) => (place === null ? null : side.clauses[place]!.id)
  return parallelRows(pairs, left.clauses.length, right.clauses.length).map((row) => ({
    left: idOf(left, row.left),
    right: idOf(right, row.right),
    isSure: row.isSure,
  }))
}
