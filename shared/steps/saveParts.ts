import type { Clause, ClauseId } from '../model/clause'
import type { InlineContent } from '../model/inline'
import type { SavePart } from '../model/savePart'
import type { SentStep, Step } from '../model/step'
import { savedClauses, sentChange, sentMove } from './sentStep'

/** How much goes in one request, in characters: a fraction of a tenth of a second to write, and to read. */
export const PART_SIZE = 400_000
/** What a clause costs beside its words, and what the name of one costs. */
const CLAUSE_SIZE = 200
const NAME_SIZE = 20

/** One thing that is saved, its size in characters, and how it comes into a part. */
interface Entry {
  size: number
  addTo(part: SavePart): void
}

/**
 * What is saved, its steps naming what they have in common with it, in parts of a length that one request bears:
 * each of about `partSize` characters and made when it is asked for, always at least one.
 */
export function* saveParts(
  clauses: readonly Clause[],
  order: readonly ClauseId[] | null,
  steps: readonly Step[],
  partSize: number,
): Generator<SavePart, void, void> {
  let part: SavePart = { clauses: [], steps: [] }
  let filled = 0
  for (const { size, addTo } of entriesOf(clauses, order, steps)) {
    if (filled >= partSize) {
      yield part
      part = { clauses: [], steps: [] }
      filled = 0
    }
    addTo(part)
    filled += size
  }
  yield part
}

function* entriesOf(
  clauses: readonly Clause[],
  order: readonly ClauseId[] | null,
  steps: readonly Step[],
): Generator<Entry, void, void> {
  for (const clause of clauses) yield { size: sizeOf(clause), addTo: (part) => void part.clauses.push(clause) }
  const saved = savedClauses(clauses, order)
  for (const step of steps) {
    yield { size: CLAUSE_SIZE, addTo: (part) => void stepIn(part, step) }
    for (const change of step.changes) {
      const sent = sentChange(change, saved)
      yield { size: sizeOfSent(sent), addTo: (part) => void stepIn(part, step).changes.push(sent) }
    }
    for (const move of step.moves) {
      const sent = sentMove(move, saved)
      const size = typeof sent === 'string' ? NAME_SIZE : CLAUSE_SIZE
      yield { size, addTo: (part) => void stepIn(part, step).moves.push(sent) }
    }
  }
}

/** What the part has of this step, begun where it has nothing of it yet. */
function stepIn(part: SavePart, step: Step): SentStep {
  const last = part.steps.at(-1)
  if (last?.id === step.id) return last
  const begun: SentStep = { ...step, changes: [], moves: [] }
  part.steps.push(begun)
  return begun
}

/** Puts parts together again to what was saved: the clauses of all, and the steps, those sent in parts as one. */
export function joinParts(parts: readonly SavePart[]): SavePart {
  const steps = new Map<string, SentStep>()
  for (const sent of parts.flatMap((part) => part.steps)) {
    const begun = steps.get(sent.id)
    if (!begun) steps.set(sent.id, { ...sent, changes: [...sent.changes], moves: [...sent.moves] })
    else {
      for (const change of sent.changes) begun.changes.push(change)
      for (const move of sent.moves) begun.moves.push(move)
    }
  }
  return { clauses: parts.flatMap((part) => part.clauses), steps: [...steps.values()] }
}

function sizeOfSent(sent: SentStep['changes'][number]): number {
  if (typeof sent === 'string') return NAME_SIZE
  const { before, after } = sent
  return (before ? sizeOf(before) : 0) + (after && 'content' in after ? sizeOf(after) : NAME_SIZE)
}

function sizeOf({ content }: Clause): number {
  return CLAUSE_SIZE + sizeOfContent(content)
}

function sizeOfContent(content: InlineContent): number {
  let size = 0
  for (const part of content) {
    if (part.type === 'text') size += part.text.length
    else size += part.type === 'footnote' ? CLAUSE_SIZE + sizeOfContent(part.content) : CLAUSE_SIZE
  }
  return size
}
