import { parents } from '../clauses/outline'
import { charactersOf } from '../clauses/plainText'
import type { ClauseId } from '../model/clause'
import { checkName, type CheckName, type Hint } from '../model/hint'
import type { CheckedOutline, CheckedText, Finding } from './check'
import { outlineKey, readForChecks, type CheckedClause, type ClauseToCheck } from './checkedClause'
import { clauseChecks, noteChecks, outlineChecks } from './checks'
import { itemLists } from './itemLists'
import { wordsAround } from './wordsAround'

/** Keeps the hints of a text that changes. */
export interface Checker {
  /** Reads a clause that is new or was changed; its place is told by `setOrder`. */
  read(clause: ClauseToCheck): void
  /** Tells which clauses there are, in order. To be called first, and when clauses were added, removed or moved. */
  setOrder(ids: readonly ClauseId[]): void
  /** Everything there is to say, in the order of the text. Clauses that were not read yet are passed over. */
  hints(): readonly Hint[]
}

const RANK = new Map<CheckName, number>(checkName.options.map((name, rank) => [name, rank]))

/**
 * A change costs reading the changed clause. How clauses stand to one another is looked at again only
 * after a change that can make a difference to it, and then from what is known of each clause.
 */
export function createChecker(text: CheckedText): Checker {
  const clauses = new Map<ClauseId, CheckedClause>()
  const own = new Map<ClauseId, readonly Hint[]>()
  let placed = new Map<ClauseId, Hint[]>()
  let order: readonly ClauseId[] = []
  let found: readonly Hint[] | null = null
  let outlineKnown = false

  return {
    read(given) {
      const clause = readForChecks(given, text.language)
      const before = clauses.get(given.id)
      clauses.set(given.id, clause)
      own.set(given.id, findOwn(clause, text))
      // A hint of the outline points at characters, which moved.
      if (!before || placed.has(given.id) || outlineKey(before) !== outlineKey(clause)) outlineKnown = false
      found = null
    },
    setOrder(ids) {
      order = ids
      const present = new Set(ids)
      for (const id of [...clauses.keys()].filter((known) => !present.has(known))) {
        clauses.delete(id)
        own.delete(id)
      }
      outlineKnown = false
      found = null
    },
    hints() {
      if (found) return found
      if (!outlineKnown) placed = findPlaced(order.flatMap((id) => clauses.get(id) ?? []), text)
      outlineKnown = true
      return (found = order.flatMap((id) => inOrder(own.get(id) ?? [], placed.get(id) ?? [])))
    },
  }
}

/** The hints of a whole text. */
export function checkText(clauses: readonly ClauseToCheck[], text: CheckedText): readonly Hint[] {
  const checker = createChecker(text)
  checker.setOrder(clauses.map(({ id }) => id))
  for (const clause of clauses) checker.read(clause)
  return checker.hints()
}

function inOrder(own: readonly Hint[], placed: readonly Hint[]): readonly Hint[] {
  if (placed.length === 0) return own
  return [...own, ...placed].toSorted((a, b) => placeOf(a) - placeOf(b) || RANK.get(a.check)! - RANK.get(b.check)!)
}

function findOwn(clause: CheckedClause, text: CheckedText): readonly Hint[] {
  const hints = checkName.options.flatMap((check) =>
    (clauseChecks[check]?.(clause, text) ?? []).map((finding) => hintOf(check, clause, finding)),
  )
  const inNotes = clause.content.some(({ type }) => type === 'footnote') ? findInNotes(clause, text) : []
  return [...hints, ...inNotes].toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Hints on the words of a clause's footnotes, each read by itself. */
function findInNotes({ id, content }: CheckedClause, text: CheckedText): Hint[] {
  let at = 0
  return content.flatMap((part): Hint[] => {
    at += charactersOf(part).length
    if (part.type !== 'footnote') return []
    const words = readForChecks({ id, kind: 'paragraph', depth: 0, content: part.content }, text.language)
    const note = { id: part.id, at }
    return checkName.options
      .filter((check) => noteChecks.has(check))
      .flatMap((check) => (clauseChecks[check]?.(words, text) ?? []).map((finding) => ({ ...hintOf(check, words, finding), note })))
      .toSorted((a, b) => a.start - b.start)
  })
}

/** Where in its clause's plain text a hint stands: one on a footnote, at its mark. */
export function placeOf({ note, start }: Pick<Hint, 'note' | 'start'>): number {
  return note?.at ?? start
}

function findPlaced(clauses: readonly CheckedClause[], text: CheckedText): Map<ClauseId, Hint[]> {
  const outline = readOutline(clauses)
  const placed = new Map<ClauseId, Hint[]>()
  for (const check of checkName.options) {
    for (const { index, ...finding } of outlineChecks[check]?.(outline, text) ?? []) {
      const clause = clauses[index]!
      placed.set(clause.id, [...(placed.get(clause.id) ?? []), hintOf(check, clause, finding)])
    }
  }
  return placed
}

function readOutline(clauses: readonly CheckedClause[]): CheckedOutline {
  const parent = parents(clauses)
  const last = clauses.map((_, at) => at)
  // From the end: what stands under a clause is known when it is reached.
  for (let at = clauses.length - 1; at >= 0; at--) {
    const above = parent[at]!
    if (above >= 0) last[above] = Math.max(last[above]!, last[at]!)
  }
  return { clauses, parent, last, lists: itemLists(clauses, parent) }
}

function hintOf(check: CheckName, { id, text }: CheckedClause, { values = {}, fix = null, ...finding }: Finding): Hint {
  return { check, clauseId: id, ...finding, values, fix, words: wordsAround(text, finding) }
}
