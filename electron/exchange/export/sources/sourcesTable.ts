import type { i18n } from 'i18next'
import type { Segment } from '../../../../shared/model/comparison'
import type { ClauseSource, Coverage } from '../../../../shared/model/report'
import { beginningOf } from '../../../../shared/reports/beginningOf'
import { coverageParts } from '../../../../shared/reports/coverage/coverageParts'
import { countedInWords, coverageSentence, partName, shareInWords, statusInWords } from '../../../../shared/reports/coverage/coverageSentence'

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
    counted: countedInWords(say, coverage),
    convention: say('report.coverage.convention'),
    parts: {
      columns: [say('report.coverage.source'), say('report.coverage.words'), say('report.coverage.share')],
      rows: [
        ...coverageParts(coverage).map((part): [string, string, string] => {
          return [partName(say, part), number.format(part.words), shareInWords(say, part)]
        }),
        ...(words > 0 ? [allWords(say, number.format(words))] : []),
      ],
    },
    columns: {
      clause: say('report.sources.clause'),
      citation: say('report.sources.citation'),
      status: say('report.sources.status'),
      difference: say('report.sources.difference'),
    },
    rows: coverage.clauses.flatMap(({ number: label, text, status, open, sources }): SourcesRow[] => {
      const inBrackets = open > 0 ? ` (${say('report.sources.open', { count: open })})` : ''
      const named = { number: label || say('report.sources.unnumbered'), beginning: `${beginningOf(text)}${inBrackets}` }
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

function allWords(say: i18n['t'], words: string): [string, string, string] {
  return [say('report.coverage.total'), words, say('report.coverage.percent', { share: 1 })]
}

function differenceOf(say: i18n['t'], { state, difference }: ClauseSource): SourcesRow['difference'] {
  if (state === 'translated') return say('report.sources.otherLanguage')
  return state === 'verbatim' ? say('report.sources.same') : difference
}
