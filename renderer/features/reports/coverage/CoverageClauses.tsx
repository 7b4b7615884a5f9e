import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import { coverageStatus, type Coverage, type CoverageStatus } from '../../../../shared/model/report'
import { Button } from '../../../ui/Button'
import { FilterChips } from '../FilterChips'
import page from '../ReportPage.module.css'
import styles from './CoverageClauses.module.css'
import { CoverageRow } from './CoverageRow'

/** As many clauses as are drawn at once; a longer table is asked for. */
const AT_ONCE = 200

interface CoverageClausesProps {
  report: Coverage
  onJump: (clause: ClauseId) => void
  /** What else can be done with the table. */
  tools: ReactNode
}

/** Clause by clause: where it comes from, how it stands to it, and what differs. */
export function CoverageClauses({ report, onJump, tools }: CoverageClausesProps) {
  const { t } = useTranslation()
  const [only, setOnly] = useState<CoverageStatus | null>(null)
  const [most, setMost] = useState(AT_ONCE)
  const chips = coverageStatus.options
    .map((value) => ({ value, label: t(`report.status.${value}`), count: countOf(report, value) }))
    .filter(({ count }) => count > 0)
  const clauses = report.clauses.filter(({ status }) => only === null || status === only)
  return (
    <section className={styles.clauses}>
      <div className={page.tools}>
        <FilterChips label={t('report.coverage.filter')} chips={chips} value={only} onChange={setOnly} />
        {tools}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.sources.clause')}</th>
            <th scope="col">{t('report.sources.citation')}</th>
            <th scope="col">{t('report.sources.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {clauses.slice(0, most).map((clause) => (
            <CoverageRow key={clause.clauseId} clause={clause} language={report.language} onJump={onJump} />
          ))}
        </tbody>
      </table>
      {clauses.length > most && (
        <Button onPress={() => setMost(most + AT_ONCE)}>
          {t('report.coverage.more', { count: Math.min(AT_ONCE, clauses.length - most) })}
        </Button>
      )}
    </section>
  )
}

function countOf({ clauses }: Coverage, status: CoverageStatus): number {
  return clauses.filter((clause) => clause.status === status).length
}
