import type { i18n } from 'i18next'
import type { Clause } from '../../../../shared/model/clause'
import type { Comparison, ComparisonFormat } from '../../../../shared/model/comparison'
import { MEDIA_TYPES, type MediaType } from '../mediaTypes'
import { comparisonWords } from './comparisonWords'

export interface ComparisonExport {
  /** Named beside each tracked change; '' names nobody. */
  author: string
  say: i18n['t']
  /** Of the interface, which is what the file speaks outside the texts: a BCP 47 tag. */
  language: string
  /** The clauses of the sides, for their bold, italics and underlining; without them the texts are plain. */
  leftClauses?: readonly Pick<Clause, 'content'>[]
  rightClauses?: readonly Pick<Clause, 'content'>[]
}

export const COMPARISON_MEDIA_TYPES: Record<ComparisonFormat, MediaType> = {
  html: MEDIA_TYPES.html,
  docx: MEDIA_TYPES.docx,
  tracked: MEDIA_TYPES.docx,
  csv: { extension: 'csv', mime: 'text/csv; charset=utf-8' },
}

/**
 * The comparison as the bytes of a file. The same comparison gives the same bytes, anywhere and any time:
 * nothing of the machine or the moment is written, and of the person only the author that is given.
 */
export async function exportComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  { author, say, language, leftClauses, rightClauses }: ComparisonExport,
): Promise<Uint8Array> {
  const left = { side: comparison.left, contents: leftClauses }
  const right = { side: comparison.right, contents: rightClauses }
  const words = comparisonWords(say, language, comparison)
  // Each writer is loaded when it is first needed: starting the program does not pay for it.
  switch (format) {
    case 'html':
      return new TextEncoder().encode((await import('./comparisonHtml')).comparisonHtml(comparison, words))
    case 'docx':
      return (await import('./comparisonTable')).comparisonTable(comparison, left, right, words)
    case 'tracked':
      return (await import('./tracked/trackedFile')).trackedFile(comparison, left, right, author)
    case 'csv':
      return new TextEncoder().encode((await import('./comparisonCsv')).comparisonCsv(comparison, words))
  }
}
