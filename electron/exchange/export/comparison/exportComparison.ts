import type { i18n } from 'i18next'
import type { Comparison, ComparisonFormat } from '../../../../shared/model/comparison'
import { MEDIA_TYPES, type MediaType } from '../mediaTypes'
import { comparisonWords } from './comparisonWords'

export interface ComparisonExport {
  /** Named beside each tracked change; '' names nobody. */
  author: string
  say: i18n['t']
  /** Of the interface, which is what the file speaks outside the texts: a BCP 47 tag. */
  language: string
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
  { author, say, language }: ComparisonExport,
): Promise<Uint8Array> {
  const words = comparisonWords(say, language, comparison)
  // Each writer is loaded when it is first needed: starting the program does not pay for it.
  switch (format) {
    case 'html':
      return new TextEncoder().encode((await import('./comparisonHtml')).comparisonHtml(comparison, words))
    case 'docx':
      return (await import('./comparisonTable')).comparisonTable(comparison, words)
    case 'tracked':
      return (await import('./tracked/trackedFile')).trackedFile(comparison, author)
    case 'csv':
      return new TextEncoder().encode((await import('./comparisonCsv')).comparisonCsv(comparison, words))
  }
}
