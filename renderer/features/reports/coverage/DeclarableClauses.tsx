import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { CoveredClause } from '../../../../shared/model/report'
import type { DescribedText } from '../../../../shared/model/text'
import { sentenceOf } from '../../../api/failure'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { ProgressBar } from '../../../ui/ProgressBar'
import { ClauseLink } from '../ClauseLink'
import page from '../ReportPage.module.css'
import styles from './CoverageClauses.module.css'
import { useDeclarable } from './useDeclarable'

interface DeclarableClausesProps {
  draft: DescribedText
  clauses: readonly CoveredClause[]
  onJump: (clause: ClauseId) => void
}

/** What could be declared as agreed language and is not: shown apart, and never counted. */
export function DeclarableClauses({ draft, clauses, onJump }: DeclarableClausesProps) {
  const { t } = useTranslation()
  const { found, error, isLooking, progress, look, stop } = useDeclarable(draft, clauses)
  if (!clauses.some(({ status }) => status === 'none')) return null
  return (
    <section className={styles.clauses}>
      <div>
        <h2 className={styles.heading}>{t('report.declarable.heading')}</h2>
        <p className={page.told}>{t('report.declarable.about')}</p>
      </div>
      {!isLooking && <Button onPress={look}>{t('report.declarable.look')}</Button>}
      {isLooking && (
        <div className={page.working}>
          <ProgressBar label={t('report.declarable.looking')} value={Math.round(progress * 100)} />
          <Button size="small" onPress={stop}>
            {t('report.stop')}
          </Button>
        </div>
      )}
      {error && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
      {found?.length === 0 && !isLooking && !error && <p className={page.told}>{t('report.declarable.none')}</p>}
      {found && found.length > 0 && (
        <ul className={styles.declarable}>
          {found.map(({ clause, citation, language, isVerbatim }) => (
            <li key={clause.clauseId}>
              <ClauseLink
                number={clause.number}
                text={clause.text}
                language={draft.language}
                label={t('report.jump')}
                onPress={() => onJump(clause.clauseId)}
              />
              <span className={styles.quiet}>
                {' '}
                {isVerbatim ? t('report.declarable.same') : t('report.declarable.near')} <span lang={language}>{citation}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
