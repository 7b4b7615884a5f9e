import type { i18n } from 'i18next'
import type { Comparison, Substance } from '../model/comparison'

/**
 * The comparison in one line that can be sent on: "11 substantive changes in 29 clauses; 2 verbs
 * changed, 1 weaker; 9 renumbered". What did not happen is not mentioned.
 */
export function summarySentence(say: i18n['t'], { left, right, rows, summary }: Comparison): string {
  if (summary.identical) return say('comparison.identical')
  const clauses = say('common.clauses', { count: left.clauses.length || right.clauses.length })
  const { substantive, substance, stronger, weaker, renumbered, restructured, kinds } = summary
  const parts: string[] = [say('comparison.summary.substantive', { count: substantive, clauses })]
  const verbs = rows.reduce((sum, row) => sum + row.substance.filter(({ type }) => type === 'verb' || type === 'modal').length, 0)
  if (verbs > 0) {
    const directions = [say('comparison.summary.verbs', { count: verbs })]
    if (stronger > 0) directions.push(say('comparison.summary.stronger', { count: stronger }))
    if (weaker > 0) directions.push(say('comparison.summary.weaker', { count: weaker }))
    parts.push(directions.join(', '))
  }
  if (substance.negation > 0) parts.push(say('comparison.summary.negations', { count: substance.negation }))
  const numbers = substance.number + substance.date
  if (numbers > 0) parts.push(say('comparison.summary.numbers', { count: numbers }))
  // One that went to another clause is told once, where it stood.
  const isNote = ({ type, from, direction }: Substance) => type === 'note' && !(direction === 'moved' && from === '')
  const notes = rows.reduce((sum, row) => sum + row.substance.filter(isNote).length, 0)
  if (notes > 0) parts.push(say('comparison.summary.notes', { count: notes }))
  if (restructured > 0) parts.push(say('comparison.summary.restructured', { count: restructured }))
  if (renumbered > 0) parts.push(say('comparison.fold.renumbered', { count: renumbered }))
  if (kinds.typography > 0) parts.push(say('comparison.fold.typography', { count: kinds.typography }))
  if (summary.mode === 'structure') parts.push(say('comparison.summary.structureOnly'))
  if (summary.simplified) parts.push(say('comparison.summary.simplified'))
  return parts.join(say('comparison.summary.separator'))
}
