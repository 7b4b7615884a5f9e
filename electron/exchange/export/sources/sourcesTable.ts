import type { i18n } from 'i18next'
import type { Segment } from '../../../../shared/model/comparison'
import type { ClauseSource, Coverage } from '../../../../shared/model/report'
import { beginningOf } from '../../../../shared/reports/beginningOf'
import { coverageParts } from '../../../../shared/reports/coverage/coverageParts'
import { coverageSentence, partName, shareInWords, statusInWords } from '../../../../shared/reports/coverage/coverageSentence'

/** The table of a draft's sources in words, whatever the file it goes into. */
export interface SourcesTable {
  /** A BCP 47 tag: the draft's. */
  language: string
  title: string
  draft: string
  summary: string
  counted: string
  convention: string
  parts: { columns: readonly [source: string, words: string, share: string]; rows: [string, string, string][] }
  columns: Record<'clause' | 'citation' | 'status' | 'difference', string>
  rows: SourcesRow[]
}

/** One origin of a clause; the clause is named on the first of them only. */
export interface SourcesRow {
  number: string
  beginning: string
  citation: string
  status: string
  difference: readonly Segment[] | string
}

export function sourcesTable(say: i18n['t'], coverage: Coverage): SourcesTable {
  const { language, title, words } = coverage
  const number = new Intl.NumberFormat(language.startsWith('fr') ? 'fr' : 'en')
  return {
    language,
    title: say('report.sources.title'),
    draft: title,
    summary: coverageSentence(say, coverage),
    counted: say('report.coverage.counted', { count: words }),
    convention: say('report.coverage.convention'),
    parts: {
      columns: [say('report.coverage.source'), say('report.coverage.words'), say('report.coverage.share')],
      rows: coverageParts(coverage).map((part) => {
        return [partName(say, part), number.format(part.words), shareInWords(say, part)]
      }),
    },
    columns: {
      clause: say('report.sources.clause'),
      citation: say('report.sources.citation'),
      status: say('report.sources.status'),
      difference: say('report.sources.difference'),
    },
    rows: coverage.clauses.flatMap(({ number: label, text, status, sources }): SourcesRow[] => {
      const named = { number: label || say('report.sources.unnumbered'), beginning: beginningOf(text) }
      if (sources.length === 0) {
        return [{ ...named, citation: '', status: say(`report.status.${status}`), difference: '' }]
      }
      return sources.map((source, at) => ({
        ...(at === 0 ? named : { number: '', beginning: '' }),
        citation: source.citation,
        status: statusInWords(say, source),
        difference: differenceOf(say, source),
      }))
    }),
  }
}

function differenceOf(say: i18n['t'], { state, difference }: ClauseSource): SourcesRow['difference'] {
  if (state === 'translated') return say('report.sources.otherLanguage')
  return state === 'verbatim' ? say('report.sources.same') : difference
}
