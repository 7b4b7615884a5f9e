import { useQuery } from '@tanstack/react-query'
import type { Corrigendum, ReferenceDetails } from '../../../shared/model/reference'
import type { TextId } from '../../../shared/model/text'
import type { VersionRecord } from '../../../shared/model/version'
import { orpc } from '../../api/client'

interface Reference {
  details: ReferenceDetails | undefined
  /** Newest first. */
  former: readonly VersionRecord[]
}

/** What is known of a reference beside what it says. */
export function useReference(id: TextId): Reference {
  const details = useQuery(orpc.reference.details.queryOptions({ input: { id } }))
  const versions = useQuery(orpc.version.list.queryOptions({ input: { textId: id } }))
  return { details: details.data, former: versions.data ?? [] }
}

/** The corrigenda of a text as it stands, by clause. */
export function corrigendaByClause(corrigenda: readonly Corrigendum[]): ReadonlyMap<string, readonly Corrigendum[]> {
  return Map.groupBy(corrigenda.filter(({ version }) => version === null), ({ clauseId }) => clauseId)
}
