import { useSyncExternalStore } from 'react'
import type { ClauseId } from '../../../shared/model/clause'
import type { Folds } from './folds'

/** What is folded now, without folds nothing ever. */
export function useFolds(folds: Folds | null): ReadonlySet<ClauseId> {
  return useSyncExternalStore(folds?.subscribe ?? subscribeToNothing, folds?.current ?? nothing)
}

const NOTHING: ReadonlySet<ClauseId> = new Set()

function nothing(): ReadonlySet<ClauseId> {
  return NOTHING
}

function subscribeToNothing(): () => void {
  return () => undefined
}
