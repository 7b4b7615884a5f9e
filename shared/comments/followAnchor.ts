import type { ClauseId } from '../model/clause'
import type { Anchor } from '../model/comment'
import { placeInWording, type Place } from './placeInWording'

/** A clause's plain text before and after one change of a text; null where there was, or is, no such clause. */
export interface ClauseEdit {
  before: string | null
  after: string | null
}

/** The clauses one change touched. */
export type ClauseEdits = ReadonlyMap<ClauseId, ClauseEdit>

/** Less than half of the words elsewhere are not the words. */
const LEAST_KEPT = 0.5
/** A change of more clauses is a restored version or a paste, where comparing each with each would be felt. */
const MOST_COMPARED = 40
/** Words this short, gone for long, could come back by chance. */
const LEAST_RETURNING = 20

/**
 * The anchor after a change of the text: with its clause wherever that stands, with its words into the
 * other half of a split or the first clause of a merge. Where neither clause nor words are left it stays as
 * it was, so that both are found again when they come back. Returns the very anchor when nothing is new.
 */
export function followAnchor(anchor: Anchor, edits: ClauseEdits, language: string): Anchor {
  const own = edits.get(anchor.clauseId)
  if (!own) return anchor
  if (own.after === null) return elsewhere(anchor, edits, language)?.anchor ?? anchor
  if (anchor.scope === 'clause') return anchored(anchor, anchor.clauseId, own.after, null)
  const place = placeInWording(anchor, own.after, language)
  if (!place || place.kept < LEAST_KEPT) {
    const other = elsewhere(anchor, edits, language)
    if (other && other.kept > (place?.kept ?? 0)) return other.anchor
  }
  return place ? anchored(anchor, anchor.clauseId, own.after, place) : anchor
}

function elsewhere(anchor: Anchor, edits: ClauseEdits, language: string): { anchor: Anchor; kept: number } | null {
  const quote = anchor.wording.slice(anchor.start, anchor.end)
  if (quote.trim() === '') return null
  const own = edits.get(anchor.clauseId)
  // A clause deleted long ago: only its own wording, whole, can be it come back, as after cut and paste.
  const longGone = own?.before === null && own.after === null
  const sought = longGone ? anchor.wording : quote
  if (longGone && sought.length < LEAST_RETURNING) return null
  let best: { clauseId: ClauseId; after: string; place: Place } | null = null
  for (const [clauseId, { before, after }] of edits) {
    if (clauseId === anchor.clauseId || after === null) continue
    if (!after.includes(sought) && (longGone || edits.size > MOST_COMPARED)) continue
    const place = placeInWording(anchor, after, language)
    if (!place || place.kept < LEAST_KEPT || place.kept <= (best?.place.kept ?? 0)) continue
    // Words that were there before are other words.
    if (before !== null && (placeInWording(anchor, before, language)?.kept ?? 0) >= place.kept) continue
    best = { clauseId, after, place }
  }
  return best && { anchor: anchored(anchor, best.clauseId, best.after, best.place), kept: best.place.kept }
}

/** In a new clause that is nothing but the words, the anchor is the clause. */
function anchored(anchor: Anchor, clauseId: ClauseId, wording: string, place: Place | null): Anchor {
  const { start, end } = place ?? { start: 0, end: wording.length }
  const whole = start === 0 && end === wording.length
  const scope = clauseId !== anchor.clauseId ? (whole ? 'clause' : 'words') : anchor.scope
  const same = clauseId === anchor.clauseId && wording === anchor.wording && start === anchor.start && end === anchor.end
  return same ? anchor : { clauseId, scope, wording, start, end }
}
