import { useCallback } from 'react'
import type { TextRecord } from '../../shared/model/text'
import { client } from '../api/client'
import type { Route } from './routes'

/**
 * Opens the comparison most likely wanted: the version on screen with its text, a draft with its last
 * version, any other text with one still to be chosen.
 */
export function useCompare(
  route: Route,
  openText: TextRecord | undefined,
  go: (route: Route) => void,
): () => void {
  return useCallback(() => {
    if (!openText) return go({ at: 'comparison', left: null, right: null })
    const right = { text: openText.id }
    if (route.at === 'version') return go({ at: 'comparison', left: { version: route.versionId }, right })
    if (openText.kind === 'reference') return go({ at: 'comparison', left: right, right: null })
    client.version
      .list({ textId: openText.id })
      .then((versions) => {
        const last = versions.toSorted((a, b) => b.createdAt - a.createdAt)[0]
        go({ at: 'comparison', left: last ? { version: last.id } : null, right })
      })
      .catch(() => go({ at: 'comparison', left: null, right }))
  }, [go, openText, route])
}
