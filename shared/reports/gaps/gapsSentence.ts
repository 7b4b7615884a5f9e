import type { i18n } from 'i18next'
import type { Gaps } from '../../model/report'

/** "The draft takes up 5 of the 9 clauses of Paris Call, 1 of them in part." */
export function gapsSentence(say: i18n['t'], { clauses, reference }: Gaps): string {
  const { title } = reference
  const count = clauses.length
  if (count === 0) return say('report.gaps.sentenceEmpty', { title })
  const partly = clauses.filter(({ uptake }) => uptake === 'partly').length
  const taken = clauses.filter(({ uptake }) => uptake !== 'missing').length
  if (taken === 0) return say('report.gaps.sentenceNone', { count, title })
  if (taken === count && partly === 0) return say('report.gaps.sentenceAll', { count, title })
  const sentence = say('report.gaps.sentence', { count, taken, title })
  return partly === 0 ? sentence : `${sentence} ${say('report.gaps.partly', { count: partly })}`
}
