import type { i18n } from 'i18next'
import { summarySentence } from '../../../../shared/compare/summarySentence'
import type { ChangeKind, Comparison } from '../../../../shared/model/comparison'

/** What the document says itself, in the language of the interface. */
export interface ComparisonWords {
  /** A BCP 47 tag. */
  language: string
  title: string
  change: string
  summary: string
  kinds: Record<ChangeKind, string>
  renumbered: string
}

export function comparisonWords(say: i18n['t'], language: string, comparison: Comparison): ComparisonWords {
  return {
    language,
    title: say('comparison.title'),
    change: say('comparison.change'),
    summary: summarySentence(say, comparison),
    kinds: {
      unchanged: say('comparison.kind.unchanged'),
      edited: say('comparison.kind.edited'),
      typography: say('comparison.kind.typography'),
      moved: say('comparison.kind.moved'),
      'moved-edited': say('comparison.kind.moved-edited'),
      split: say('comparison.kind.split'),
      merged: say('comparison.kind.merged'),
      inserted: say('comparison.kind.inserted'),
      deleted: say('comparison.kind.deleted'),
    },
    renumbered: say('comparison.renumbered'),
  }
}
