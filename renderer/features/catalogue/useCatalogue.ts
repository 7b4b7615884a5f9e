import { useQuery } from '@tanstack/react-query'
import type { CatalogueEntry } from '../../../shared/model/catalogue'
import { orpc } from '../../api/client'

const NONE: readonly CatalogueEntry[] = []

/** Every record of the catalogue, those that have been given a text too. */
export function useCatalogue(): readonly CatalogueEntry[] {
  return useQuery(orpc.catalogue.list.queryOptions()).data ?? NONE
}
