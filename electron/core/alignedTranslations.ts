import { plainText } from '../../shared/clauses/plainText'
import type { ReadClause } from '../../shared/model/clause'
import type { TextRecord } from '../../shared/model/text'
import { clauseNames } from '../../shared/numbering/names'
import { alignTranslations } from '../../shared/translations/alignTranslations'
import type { TranslatedPair } from '../../shared/translations/surePairs'
import type { TranslatedClause } from '../../shared/translations/translationReading'
import { listClauses } from '../store/clauses'
import type { Store } from '../store/store'
import type { StoredText } from '../store/texts'
import { readClauses } from './textReading'

export interface ReadSide {
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
const REMEMBERED_PAIRS = 32

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
