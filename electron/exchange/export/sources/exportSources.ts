import { createTranslator } from '../../../../shared/messages/translator'
import type { Coverage, SourcesFormat } from '../../../../shared/model/report'
import { sourcesTable } from './sourcesTable'

/**
 * The table of a draft's sources as the bytes of a file, in the draft's language: an annex to it. The same
 * report gives the same bytes, anywhere and any time; only wording and citations are in it.
 */
export async function exportSources(coverage: Coverage, format: SourcesFormat): Promise<Uint8Array> {
  const say = createTranslator(coverage.language.startsWith('fr') ? 'fr' : 'en').t
  const table = sourcesTable(say, coverage)
  // Each writer is loaded when it is first needed: starting the program does not pay for it.
  if (format === 'html') return new TextEncoder().encode((await import('./sourcesHtml')).sourcesHtml(table))
  return (await import('./sourcesDocx')).sourcesDocx(table)
}
