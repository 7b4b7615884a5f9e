import type { ComparedSide, Comparison, ComparisonRow, Segment } from '../../model/comparison'
import { orderRows } from '../orderRows'
import { labelsOf, lonelyRows } from '../rows'
import { addStructure } from '../structure'
import { summarise } from '../summary'
import { alignStructure } from './alignStructure'
import { numberDifferences } from './numberDifferences'
import { readStructure } from './structuralEvidence'

/** Both say what language they are in, and it is not the same one. */
export function haveOtherLanguages(left: ComparedSide, right: ComparedSide): boolean {
  const [one, other] = [left, right].map(({ language }) => language.split('-', 1)[0]!.toLowerCase())
  return one !== other && one !== 'und' && other !== 'und' && one !== '' && other !== ''
}

/**
 * Compares two language versions by structure alone: kinds, depths, labels, numbers, SDGs and lengths.
 * A paired row is `unchanged`, its similarity says how much of that agrees, its `substance` holds the
 * numbers that do not. Its segments are one deletion and one insertion, which rebuild both sides and
 * say nothing of their words.
 */
export function compareStructure(left: ComparedSide, right: ComparedSide): Comparison {
  const readings = { left: left.clauses.map(readStructure), right: right.clauses.map(readStructure) }
  const { pairs, simplified } = alignStructure(readings.left, readings.right)
  const paired = pairs.map(({ left: i, right: j, likeness }) => {
    const segments: Segment[] = [
      { op: 'delete', text: left.clauses[i]!.text },
      { op: 'insert', text: right.clauses[j]!.text },
    ]
    const row: ComparisonRow = {
      kind: 'unchanged',
      left: [i],
      right: [j],
      similarity: likeness,
      renumbered: labelsOf(left, [i]) !== labelsOf(right, [j]),
      segments: segments.filter((segment) => segment.op !== 'typography' && segment.text !== ''),
      substance: numberDifferences(readings.left[i]!, readings.right[j]!),
      structure: [],
    }
    return { row, moved: false }
  })
  const rows = orderRows([...paired, ...lonelyRows(left, right, paired.map(({ row }) => row))])
  addStructure(rows, left, right)
  return { left, right, rows, summary: summarise(rows, left, right, { mode: 'structure', simplified }) }
}
