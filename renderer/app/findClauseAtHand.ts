import type { ClauseId } from '../../shared/model/clause'
import type { TextId } from '../../shared/model/text'
import { client } from '../api/client'
import type { Route } from './routes'

export interface ClauseAtHand {
  textId: TextId
  clauseId: ClauseId
}

/**
 * The agreed clause one is looking at: that of a text being read which has the focus or was gone to, or, from
 * a draft, the one the selected clause was taken from. Null where there is none.
 */
export async function findClauseAtHand(route: Route, origins: readonly string[]): Promise<ClauseAtHand | null> {
  const focused = document.activeElement?.closest<HTMLElement>('[data-text] [data-clause]')
  const textId = focused?.closest<HTMLElement>('[data-text]')?.dataset['text']
  const clauseId = focused?.dataset['clause']
  if (textId && clauseId) return { textId, clauseId }
  const [taken] = origins.length > 0 ? await client.origin.list({ ids: [...origins] }) : []
  if (taken) return { textId: taken.textId, clauseId: taken.clauseId }
  return route.at === 'text' && route.clause ? { textId: route.textId, clauseId: route.clause } : null
}
