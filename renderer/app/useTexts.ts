import { useQuery } from '@tanstack/react-query'
import type { DescribedText, TextRecord } from '../../shared/model/text'
import { orpc } from '../api/client'

/**
 * The library's texts; none until they are read. The same list while they are described alike: saving a draft, which
 * happens at each pause of its writer, changes nothing here. Who shows when and how long asks the list itself.
 */
export function useTexts(): readonly DescribedText[] {
  const { data = NONE } = useQuery(orpc.text.list.queryOptions({ select: described }))
  return data
}

const NONE: readonly DescribedText[] = []

function described(texts: TextRecord[]): DescribedText[] {
  return texts.map(({ revision: _revision, changedAt: _changedAt, clauses: _clauses, versions: _versions, ...text }) => text)
}
