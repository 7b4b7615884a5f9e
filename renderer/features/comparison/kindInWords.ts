import type { i18n } from 'i18next'
import type { ComparisonRow } from '../../../shared/model/comparison'

/** What happened to a row, in a word: a row whose wording stands may yet have another number or place. */
export function kindInWords({ kind, renumbered, structure }: ComparisonRow, translate: i18n['t']): string {
  if (kind === 'unchanged' && structure.length > 0) return translate('comparison.filter.structure')
  return kind === 'unchanged' && renumbered ? translate('comparison.renumbered') : translate(`comparison.kind.${kind}`)
}
