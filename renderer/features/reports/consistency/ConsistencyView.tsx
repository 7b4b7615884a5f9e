import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { PassageRange } from '../../../../shared/model/comment'
import type { ConsistencyFinding } from '../../../../shared/model/report'
import type { DescribedText } from '../../../../shared/model/text'
import { client, orpc } from '../../../api/client'
import { EmptyState } from '../../../ui/EmptyState'
import page from '../ReportPage.module.css'
import { ReportStatus } from '../ReportStatus'
import { useReport } from '../useReport'
import styles from './ConsistencyView.module.css'

/** Places of one form that are listed; a long draft has a term hundreds of times. */
const MOST_PLACES = 6

interface ConsistencyViewProps {
  draft: DescribedText
  flush: () => Promise<void>
  onJump: (clause: ClauseId, range: PassageRange) => void
}

/** What a draft says in more than one way, and where. */
export function ConsistencyView({ draft, flush, onJump }: ConsistencyViewProps) {
  const { t } = useTranslation()
  const made = useReport([...orpc.report.key(), 'consistency', draft.id], flush, (signal) =>
    client.report.consistency({ state: { text: draft.id } }, { signal }),
  )
  const { report, isWorking } = made
  const isKnown = /^(?:en|fr)\b/.test(draft.language)
  return (
    <div className={page.view} aria-busy={isWorking}>
      <ReportStatus made={made} />
      {report && !isKnown && <p className={page.told}>{t('report.consistency.otherLanguage')}</p>}
      {report?.findings.length === 0 && <EmptyState title={t('report.consistency.none')}>{t('report.consistency.noneHint')}</EmptyState>}
      {report && report.findings.length > 0 && (
        <>
          <p className={page.sentence}>{t('report.consistency.found', { count: report.findings.length })}</p>
          <ul className={styles.findings}>
            {report.findings.map((finding, at) => (
              <li key={at}>
                <Finding finding={finding} language={report.language} onJump={onJump} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface FindingProps {
  finding: ConsistencyFinding
  language: string
  onJump: (clause: ClauseId, range: PassageRange) => void
}

function Finding({ finding, language, onJump }: FindingProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.finding}>
      <h2 className={styles.kind}>{t(`report.consistency.kind.${finding.kind}`)}</h2>
      <div className={styles.forms}>
        {finding.forms.map(({ form, places }) => (
          <div key={form} className={styles.form}>
            <h3 className={styles.words}>
              <span lang={language}>{form}</span>{' '}
              <span className={styles.times}>{t('report.consistency.times', { count: places.length })}</span>
            </h3>
            <ul>
              {places.slice(0, MOST_PLACES).map(({ clauseId, number, at, before, found, behind }) => (
                <li key={`${clauseId} ${at.start}`}>
                  <button type="button" className={page.jump} title={t('report.jump')} onClick={() => onJump(clauseId, at)}>
                    {number && <span className={page.number}>{number}</span>}
                    <span className={styles.place} lang={language}>
                      {before}
                      <mark>{found}</mark>
                      {behind}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {places.length > MOST_PLACES && (
              <p className={page.told}>{t('report.consistency.more', { count: places.length - MOST_PLACES })}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
