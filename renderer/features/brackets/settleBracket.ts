import { readBrackets } from '../../../shared/brackets/readBrackets'
import { resolveBracket, type Resolved } from '../../../shared/brackets/resolve'
import { putBack, type PutBack } from '../../../shared/brackets/putBack'
import type { Bracket, BracketChoice, Resolution } from '../../../shared/model/bracket'
import { client } from '../../api/client'
import type { BracketDraft } from './bracketDraft'

/**
 * Settles a bracket of the draft in one step to undo. What was decided is recorded before it is done, so
 * that it can be put back whatever happens in between. Rejects, with the draft untouched, when it could
 * not be recorded.
 */
export async function settleBracket(draft: BracketDraft, bracket: Bracket, choice: BracketChoice): Promise<void> {
  const decided = resolved(draft, bracket, choice)
  if (!decided) return
  const label = draft.brackets.current().labels.get(bracket.clauseId) ?? ''
  await client.bracket.recordResolution({ textId: draft.textId, label, ...decided.resolution })
  // What was typed meanwhile stays.
  const present = resolved(draft, bracket, choice)
  if (present) draft.brackets.replace(present.clauses, { clauseId: bracket.clauseId, at: bracket.at.start })
}

/** Undoes a resolution in the draft as it stands now, in one step to undo; tells where its bracket stands again. */
export function putBracketBack(draft: BracketDraft, resolution: Resolution): PutBack['place'] {
  const back = putBack(draft.clauses(), resolution, draft.language)
  draft.brackets.replace(back.clauses)
  const bracket = draft.brackets.readNow().brackets.find(({ id, clauseId }) =>
    resolution.bracketId === null ? clauseId === back.clauseId : id === resolution.bracketId,
  )
  draft.brackets.goTo({ clauseId: back.clauseId, at: bracket?.clauseId === back.clauseId ? bracket.at.start : -1 })
  return back.place
}

function resolved(draft: BracketDraft, bracket: Bracket, choice: BracketChoice): Resolved | null {
  const clauses = draft.clauses()
  const reading = readBrackets(clauses)
  const same = reading.brackets.find((other) =>
    bracket.id === null
      ? other.clauseId === bracket.clauseId && other.at.start === bracket.at.start && other.text === bracket.text
      : other.id === bracket.id,
  )
  return same ? resolveBracket(clauses, reading, same, choice, draft.language) : null
}
