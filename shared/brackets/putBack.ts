import { newId } from '../clauses/newId'
import { plainText } from '../clauses/plainText'
import type { ClauseChange, Resolution } from '../model/bracket'
import type { Clause, ClauseId } from '../model/clause'
import type { InlineContent, Opening } from '../model/inline'
import { cutContent, insertContent, sliceContent, type Cut } from './contentRanges'
import { findClauses } from './findClauses'
import type { WordPlaces } from './wordPlaces'

export interface PutBack {
  clauses: Clause[]
  /** The clause where the bracket stands again. */
  clauseId: ClauseId
  /**
   * exact: as it was, nothing around it having changed. found: where its words stand now. apart: its
   * place is gone, it stands in a clause of its own behind the one nearest to where it was.
   */
  place: 'exact' | 'found' | 'apart'
}

type Undoable = Pick<Resolution, 'bracketId' | 'clauseId' | 'passage' | 'changes'>

/**
 * Undoes a resolution in a text that may have been edited since: the signs, the names and the words that
 * went come back where the wording around them stands now, in the clause, in what it was split into or
 * merged with. Nothing that was written since is touched; a bracket id that is taken is replaced.
 */
export function putBack(clauses: readonly Clause[], resolution: Undoable, language: string): PutBack {
  const taken = new Set(clauses.flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.id] : []))))
  const text: WorkingText = {
    clauses: [...clauses],
    language,
    fresh(content, replaced = []) {
      for (const part of replaced) if (part.type === 'opening') taken.delete(part.id)
      return withFreshIds(content, taken)
    },
  }
  let place: PutBack['place'] = 'exact'
  let clauseId: ClauseId | undefined
  const worse = (next: PutBack['place']) => {
    if (place === 'exact' || next === 'apart') place = next
  }
  for (const change of resolution.changes) {
    const put = change.removed ? insertRemoved(text, change) : undoCuts(text, change, openingOf(resolution))
    if (put) {
      clauseId ??= put.clauseId
      if (put.place !== 'exact') worse(put.place)
      continue
    }
    // Of a change whose place is gone, the whole passage is kept, once.
    const { kind, depth } = change.before
    const content = text.fresh(resolution.passage)
    const own: Clause = { id: newId(), kind, depth, content, lockedLabel: null, origins: [] }
    text.clauses.splice(placeBehind(text.clauses, change), 0, own)
    return { clauses: text.clauses, clauseId: own.id, place: 'apart' }
  }
  return { clauses: text.clauses, clauseId: clauseId ?? resolution.clauseId, place }
}

interface WorkingText {
  clauses: Clause[]
  language: string
  /** The content with ids no bracket of the text has, those of the content it replaces apart. */
  fresh(content: InlineContent, replaced?: InlineContent): InlineContent
}

function openingOf({ bracketId, passage }: Undoable): Opening {
  const found = passage.find((part) => part.type === 'opening' && part.id === bracketId)
  return found?.type === 'opening'
    ? found
    : { type: 'opening', id: newId(), proponents: [], opponents: [], note: null }
}

function withFreshIds(content: InlineContent, taken: Set<string>): InlineContent {
  return content.map((part) => {
    if (part.type !== 'opening') return part
    const id = taken.has(part.id) ? newId() : part.id
    taken.add(id)
    return id === part.id ? part : { ...part, id }
  })
}

/** Where a clause that is gone comes back: behind the nearest of those it stood behind. */
function placeBehind(clauses: readonly Clause[], { before, follows }: ClauseChange): number {
  const own = clauses.findIndex(({ id }) => id === before.id)
  if (own >= 0) return own + 1
  for (const id of follows) {
    const at = clauses.findIndex((clause) => clause.id === id)
    if (at >= 0) return at + 1
  }
  return follows.length === 0 ? 0 : clauses.length
}

type Placed = Pick<PutBack, 'clauseId' | 'place'>

function insertRemoved(text: WorkingText, change: ClauseChange): Placed {
  const { before, follows } = change
  const known = follows.length === 0 || text.clauses.some(({ id }) => follows.includes(id))
  const isTaken = text.clauses.some(({ id }) => id === before.id)
  const id = isTaken ? newId() : before.id
  text.clauses.splice(placeBehind(text.clauses, change), 0, { ...before, id, content: text.fresh(before.content) })
  return { clauseId: id, place: isTaken ? 'found' : known ? 'exact' : 'apart' }
}

/** Null when the place is gone. */
function undoCuts(text: WorkingText, { before, cuts }: ClauseChange, opening: Opening): Placed | null {
  const after = cutContent(before.content, cuts)
  const own = text.clauses.findIndex(({ id }) => id === before.id)
  if (own >= 0 && JSON.stringify(text.clauses[own]!.content) === JSON.stringify(after)) {
    text.clauses[own] = { ...text.clauses[own]!, content: text.fresh(before.content, after) }
    return { clauseId: before.id, place: 'exact' }
  }
  const wording = plainText(after)
  const found = findClauses(text.clauses, own, wording, text.language, (places) =>
    missingPieces(before, cuts, places).every(({ at, toward }) => places.placeOf(at, toward).sure),
  )
  if (!found) return null
  const { first, places } = found
  const pieces = missingPieces(before, cuts, places).map((piece) => {
    const { clause, at } = places.placeOf(piece.at, piece.toward)
    return { index: first + clause, at, content: text.fresh(piece.content) }
  })
  // The words between two pieces stand inside the bracket: each clause they were split into has its own.
  const inserted: { index: number; at: number; content: InlineContent }[] = []
  pieces.forEach((piece, nth) => {
    inserted.push(piece)
    const next = pieces[nth + 1]
    if (!next || next.index === piece.index) return
    for (let index = piece.index; index < next.index; index++) {
      inserted.push({ index, at: Number.MAX_SAFE_INTEGER, content: [{ type: 'closing' }] })
      inserted.push({ index: index + 1, at: 0, content: [{ ...opening, id: newId() }] })
    }
  })
  for (const { index, at, content } of inserted.toReversed()) {
    const clause = text.clauses[index]!
    text.clauses[index] = { ...clause, content: insertContent(clause.content, at, content) }
  }
  return { clauseId: text.clauses[pieces[0]!.index]!.id, place: 'found' }
}

interface MissingPiece {
  /** Its place in the wording that was left. */
  at: number
  content: InlineContent
  toward: 'before' | 'behind'
}

/** What the cuts took, piece by piece; two pieces with none of the words between them left are one again. */
function missingPieces({ content }: Clause, cuts: readonly Cut[], places: WordPlaces): MissingPiece[] {
  const pieces: { at: number; cuts: Cut[]; end: number }[] = []
  let gone = 0
  for (const cut of cuts) {
    const at = cut.start - gone
    const last = pieces.at(-1)
    if (last && (last.end === cut.start || !places.hasBetween(last.at, at))) last.cuts.push(cut)
    else pieces.push({ at, cuts: [cut], end: 0 })
    pieces.at(-1)!.end = cut.end
    gone += cut.end - cut.start
  }
  return pieces.map(({ at, cuts: own }, nth) => {
    const joined = own.every((cut, index) => index === 0 || own[index - 1]!.end === cut.start)
    const range = { start: own[0]!.start, end: own.at(-1)!.end }
    const taken = joined
      ? own.flatMap((cut) => sliceContent(content, cut, cut.dropped))
      : sliceContent(content, range)
    // An opening belongs to the words behind it, a closing to those before.
    return { at, content: taken, toward: nth === 0 && pieces.length > 1 ? 'behind' : 'before' }
  })
}
