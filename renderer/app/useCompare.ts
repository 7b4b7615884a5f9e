import { useCallback } from 'react'
import type { TextId, DescribedText } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { client } from '../api/client'
import type { Route } from './routes'

/**
 * Opens the comparison most likely wanted: the version on screen with its text, a draft with its last
 * version, any other text with one still to be chosen.
 */
export function useCompare(
  route: Route,
  openText: DescribedText | undefined,
  flush: () => Promise<void>,
  go: (route: Route) => void,
): () => void {
  return useCallback(() => {
    if (!openText) return go({ at: 'comparison', left: null, right: null })
    const right = { text: openText.id }
    if (route.at === 'version') return go({ at: 'comparison', left: { version: route.versionId }, right })
    if (openText.kind === 'reference') return go({ at: 'comparison', left: right, right: null })
    // What cannot be saved now is said by the status bar; the comparison shows what is stored.
    const saved = flush().catch(() => undefined)
    return void saved
      .then(() => findLastVersion(openText.id))
      .then((left) => go({ at: 'comparison', left, right }))
  }, [flush, go, openText, route])
}

/** Null where there is none, or none can be read: the comparison then asks for a left side. */
async function findLastVersion(textId: TextId): Promise<TextState | null> {
  try {
    const versions = await client.version.list({ textId })
    const last = versions.toSorted((a, b) => b.createdAt - a.createdAt)[0]
    return last ? { version: last.id } : null
  } catch {
    return null
  }
}
