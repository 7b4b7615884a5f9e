import type { Dismissal, Hint } from '../model/hint'

/** What saying no to this one hint is written down as. */
export function dismissalOf({ check, clauseId, words }: Hint): Dismissal {
  return { check, clauseId, words }
}

/** What says no to this hint; undefined where nothing does. It counts again once the words around it have changed. */
export function findDismissal(hint: Hint, dismissed: readonly Dismissal[]): Dismissal | undefined {
  return dismissed.find(
    ({ check, clauseId, words }) =>
      check === hint.check && (clauseId === null || (clauseId === hint.clauseId && words === hint.words)),
  )
}

export function isDismissed(hint: Hint, dismissed: readonly Dismissal[]): boolean {
  return findDismissal(hint, dismissed) !== undefined
}
