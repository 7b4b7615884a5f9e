import { checkText } from '../../shared/checks/createChecker'
import { isDismissed } from '../../shared/checks/dismissals'
import { labels } from '../../shared/numbering/labels'
import { readOpenings } from '../../shared/numbering/openings'
import type { Dismissal, Hint } from '../../shared/model/hint'
import type { TextId } from '../../shared/model/text'
import type { TextState } from '../../shared/model/version'
import { deleteDismissal, insertDismissal, listDismissals } from '../store/dismissedHints'
import { getText } from '../store/texts'
import type { CoreContext } from './context'
import { readSettings } from './settings'
import { getTextState } from './textStates'

/** A hint with the label its clause has; '' where it has none. */
export type LabelledHint = Hint & { label: string }

/** The hints of a text as its user sees them: without those said no to and the checks turned off. */
export function hintsOf(context: CoreContext, state: TextState): LabelledHint[] {
  const { record, clauses } = getTextState(context, state)
  const store = context.store()
  const off = new Set(readSettings(store).checksOff)
  const dismissed = listDismissals(store, getText(store, record.id).pk)
  const computed = labels(readOpenings(clauses, record.scheme), record.scheme, record.language)
  const labelOf = new Map(clauses.map(({ id }, index) => [id, computed[index] ?? '']))
  return checkText(clauses, record)
    .filter((hint) => !off.has(hint.check) && !isDismissed(hint, dismissed))
    .map((hint) => ({ ...hint, label: labelOf.get(hint.clauseId) ?? '' }))
}

export function listDismissed(context: CoreContext, textId: TextId): Dismissal[] {
  const store = context.store()
  return listDismissals(store, getText(store, textId).pk)
}

export function dismiss(context: CoreContext, textId: TextId, dismissal: Dismissal): void {
  const store = context.store()
  insertDismissal(store, getText(store, textId).pk, dismissal)
  context.events.publish({ type: 'dismissalsChanged', textId })
}

export function bringBack(context: CoreContext, textId: TextId, dismissal: Dismissal): void {
  const store = context.store()
  deleteDismissal(store, getText(store, textId).pk, dismissal)
  context.events.publish({ type: 'dismissalsChanged', textId })
}
