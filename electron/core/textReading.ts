import { citations } from '../../shared/clauses/citation'
import { plainText } from '../../shared/clauses/plainText'
import { namedSdgs } from '../../shared/language/sdgs'
import type { Clause, ClauseId, ReadClause } from '../../shared/model/clause'
import type { TextDescription } from '../../shared/model/text'
import { labels, numberClauses } from '../../shared/numbering/labels'
import { clauseNames, type ClauseNoun } from '../../shared/numbering/names'
import { readOpenings } from '../../shared/numbering/openings'
import { hasReferences, resolveReferences } from '../../shared/numbering/references'
import { numberKey } from '../../shared/numbering/writtenNames'
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

/** A clause by what its number counts. */
export interface CalledClause {
  id: ClauseId
  noun: ClauseNoun
}

/** Texts whose places stay in memory; the least recently asked for makes room. */
const REMEMBERED_TEXTS = 200

/** What is computed of a text's numbers, once for each of its revisions. */
export interface TextReading {
  /** Labels and citations by clause. */
  places(store: Store, text: StoredText): ReadonlyMap<ClauseId, ClausePlace>
  /** The clauses that have that number, or that working label; see `numberKey`. In the order of the text. */
  called(store: Store, text: StoredText, key: string): readonly CalledClause[]
}

export function createTextReading(): TextReading {
  const places = rememberedByRevision(computePlaces)
  const called = rememberedByRevision(computeCalled)
  return {
    places: (store, text) => places(store, text),
    called: (store, text, key) => called(store, text).get(key) ?? [],
  }
}

function rememberedByRevision<T>(compute: (text: TextDescription, stored: readonly NumberedRow[]) => T): (store: Store, text: StoredText) => T {
  const remembered = new Map<number, { revision: number; value: T }>()
  return (store, { pk, record }) => {
    let entry = remembered.get(pk)
    if (entry?.revision !== record.revision) {
      entry = { revision: record.revision, value: compute(record, listNumberedRows(store, pk)) }
    }
    remembered.delete(pk)
    remembered.set(pk, entry)
    for (const oldest of remembered.keys()) {
      if (remembered.size <= REMEMBERED_TEXTS) break
      remembered.delete(oldest)
    }
    return entry.value
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

function computeCalled({ scheme, language }: TextDescription, clauses: readonly NumberedRow[]): Map<string, CalledClause[]> {
  const numbered = numberClauses(readOpenings(clauses, scheme), scheme, language)
  const named = clauses.map(({ kind, depth }, index) => ({ kind, depth, ...numbered[index]! }))
  const called = new Map<string, CalledClause[]>()
  clauseNames(named, scheme, language).forEach(({ noun, number, working }, index) => {
    // A clause without a number of its own is named by the one it hangs from.
    if (named[index]!.working === '') return
    const { id } = clauses[index]!
    for (const key of number === working ? [numberKey(number)] : new Set([numberKey(number), numberKey(working)])) {
      if (key === '') continue
      const known = called.get(key)
      if (known) known.push({ id, noun })
      else called.set(key, [{ id, noun }])
    }
  })
  return called
}
