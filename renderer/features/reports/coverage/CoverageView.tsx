import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { DescribedText } from '../../../../shared/model/text'
import { coverageParts } from '../../../../shared/reports/coverage/coverageParts'
import { countedInWords, coverageSentence } from '../../../../shared/reports/coverage/coverageSentence'
import { client, orpc } from '../../../api/client'
import page from '../ReportPage.module.css'
import { ReportStatus } from '../ReportStatus'
import { useReport } from '../useReport'
import { CoverageBar } from './CoverageBar'
import { CoverageClauses } from './CoverageClauses'
import { DeclarableClauses } from './DeclarableClauses'
import { ExportSources } from './ExportSources'

interface CoverageViewProps {
  draft: DescribedText
  flush: () => Promise<void>
  onJump: (clause: ClauseId) => void
}

/** How much of a draft is agreed language, from where, and clause by clause. */
export function CoverageView({ draft, flush, onJump }: CoverageViewProps) {
  const { t } = useTranslation()
  const state = { text: draft.id }
  const made = useReport([...orpc.report.key(), 'coverage', draft.id], flush, (signal) =>
    client.report.coverage({ state }, { signal }),
  )
  const { report, isWorking } = made
  return (
    <div className={page.view} aria-busy={isWorking}>
      <ReportStatus made={made} />
      {report && (
        <>
          <section className={isWorking ? page.outdated : undefined}>
            <p className={page.sentence}>{coverageSentence(t, report)}</p>
            <p className={page.told}>{countedInWords(t, report)}</p>
          </section>
          {report.words > 0 && (
            <>
              <CoverageBar parts={coverageParts(report)} words={report.words} />
              <CoverageClauses report={report} onJump={onJump} tools={<ExportSources state={state} />} />
              <DeclarableClauses draft={draft} clauses={report.clauses} onJump={onJump} />
              <p className={page.told}>{t('report.coverage.convention')}</p>
            </>
          )}
        </>
      )}
    </div>
  )
}
