import type { i18n } from 'i18next'
import type { Comparison } from '../model/comparison'

/** The comparison in one line that can be sent on: "11 substantive changes in 29 clauses · +64 −31 words · …". */
export function summarySentence(say: i18n['t'], { left, right, summary }: Comparison): string {
  if (summary.identical) return say('comparison.identical')
  const clauses = say('common.clauses', { count: left.clauses.length || right.clauses.length })
  const { substantive, wordsInserted, wordsDeleted, renumbered, kinds } = summary
  const parts: string[] = [say('comparison.summary.substantive', { count: substantive, clauses })]
  if (wordsInserted + wordsDeleted > 0) {
    parts.push(say('comparison.summary.words', { inserted: wordsInserted, deleted: wordsDeleted }))
  }
  if (renumbered > 0) parts.push(say('comparison.fold.renumbered', { count: renumbered }))
  if (kinds.typography > 0) parts.push(say('comparison.fold.typography', { count: kinds.typography }))
  return parts.join(' · ')
}
