import { contentOfCompared } from '../../../shared/compare/comparedContent'
import type { Clause, ReadClause } from '../../../shared/model/clause'
import type { ComparedSide, ComparedSource } from '../../../shared/model/comparison'
import { client } from '../../api/client'

/**
 * The clauses of the side that is not the draft `draftId`, as the draft can take them over. What was decided
 * about numbers in another text means nothing here; in an earlier version of the draft itself it does. Those `arriving` from a
 * reference, by their index, name it as their origin.
 */
export async function clausesOfSide(
  source: ComparedSource | null,
  side: ComparedSide,
  draftId: string,
  arriving: ReadonlySet<number>,
): Promise<Clause[]> {
  if (source && 'text' in source) {
    const { record, clauses } = await client.text.get({ id: source.text })
    const unlocked = clauses.map(unnumbered)
    if (record.kind !== 'reference') return unlocked
    return Promise.all(unlocked.map(async (clause, at) => (arriving.has(at) ? quoted(clause, record.id) : clause)))
  }
  if (source && 'version' in source) {
    const { version, clauses } = await client.version.get({ id: source.version })
    if (version.textId === draftId) return clauses.map(storedClause)
    return clauses.map(unnumbered)
  }
  return side.clauses.map(({ id, kind, depth, ...compared }) => ({
    id,
    kind,
    depth,
    content: contentOfCompared(compared),
    lockedLabel: null,
    origins: [],
  }))
}

async function quoted(clause: Clause, textId: string): Promise<Clause> {
  const origin = await client.origin.take({ textId, clauseId: clause.id })
  return { ...clause, origins: [origin.id] }
}

/** A clause as it is saved: without what is computed from the whole text. */
export function storedClause({ label: _label, sdgs: _sdgs, ...clause }: ReadClause): Clause {
  return clause
}

function unnumbered(clause: ReadClause): Clause {
  const { numbering: _numbering, ...kept } = storedClause(clause)
  return { ...kept, lockedLabel: null }
}
