import { citations } from '../../shared/clauses/citation'
import { plainText } from '../../shared/clauses/plainText'
import { namedSdgs } from '../../shared/language/sdgs'
import type { Clause, ClauseId, ReadClause } from '../../shared/model/clause'
import type { TextDescription } from '../../shared/model/text'
import { labels } from '../../shared/numbering/labels'
import { readOpenings } from '../../shared/numbering/openings'
import { hasReferences, resolveReferences } from '../../shared/numbering/references'
import { listNumberedRows, type NumberedRow } from '../store/clauses'
import type { Store } from '../store/store'
import type { StoredText } from '../store/texts'

/** Clauses with what is computed from the whole text: labels, what cross-references say, the goals they name. */
export function readClauses({ scheme, language }: TextDescription, stored: readonly Clause[]): ReadClause[] {
  const clauses = resolveReferences(stored, scheme, language)
  const computed = labels(readOpenings(clauses, scheme), scheme, language)
  return clauses.map((clause, index) => ({
    ...clause,
    label: computed[index]!,
    sdgs: namedSdgs(plainText(clause.content)),
  }))
}

/** What a search result says of a clause beside its words. */
export interface ClausePlace {
  kind: Clause['kind']
  label: string
  citation: string
  /** The clause's words as they are now, where it has cross-references: those stored may have been renumbered since. */
  present?: string
}

/** Texts whose places stay in memory; the least recently asked for makes room. */
const REMEMBERED_TEXTS = 200

/** Labels and citations by clause, computed once for each revision of a text. */
export interface TextReading {
  places(store: Store, text: StoredText): ReadonlyMap<ClauseId, ClausePlace>
}

export function createTextReading(): TextReading {
  const remembered = new Map<number, { revision: number; places: Map<ClauseId, ClausePlace> }>()
  return {
    places(store, { pk, record }) {
      let entry = remembered.get(pk)
      if (entry?.revision !== record.revision) {
        entry = { revision: record.revision, places: computePlaces(record, listNumberedRows(store, pk)) }
      }
      remembered.delete(pk)
      remembered.set(pk, entry)
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED_TEXTS) break
        remembered.delete(oldest)
      }
      return entry.places
    },
  }
}

function computePlaces(text: TextDescription, stored: readonly NumberedRow[]): Map<ClauseId, ClausePlace> {
  const clauses = resolveReferences(stored, text.scheme, text.language)
  const computed = labels(readOpenings(clauses, text.scheme), text.scheme, text.language)
  const labelled = clauses.map((clause, index) => ({ ...clause, label: computed[index]! }))
  const cited = citations(text, labelled)
  return new Map(
    labelled.map(({ id, kind, label, content }, index) => {
      const place: ClausePlace = { kind, label, citation: cited[index]! }
      return [id, hasReferences(content) ? { ...place, present: plainText(content) } : place] as const
    }),
  )
}
