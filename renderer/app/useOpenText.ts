import { skipToken, useQuery } from '@tanstack/react-query'
import type { DescribedText } from '../../shared/model/text'
import { orpc } from '../api/client'
import type { Route } from './routes'

/** The record of the text on screen, whether it is read as it stands or as one of its versions. */
export function useOpenText(route: Route, texts: readonly DescribedText[]): DescribedText | undefined {
  const versionId = route.at === 'version' ? route.versionId : null
  const version = useQuery(
    orpc.version.get.queryOptions({ input: versionId ? { id: versionId } : skipToken }),
  )
  if (versionId) return version.data?.record
  return route.at === 'text' || route.at === 'report' ? texts.find((text) => text.id === route.textId) : undefined
}
