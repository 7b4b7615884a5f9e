import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../../shared/model/clause'
import type { ClauseSource, CoveredClause, CoverageStatus } from '../../../../shared/model/report'
import { Badge, type BadgeTone } from '../../../ui/Badge'
import { WordChanges } from '../../../ui/WordChanges'
import { ClauseLink } from '../ClauseLink'
import styles from './CoverageClauses.module.css'

interface CoverageRowProps {
  clause: CoveredClause
  language: string
  onJump: (clause: ClauseId) => void
}

const TONES: Record<CoverageStatus, BadgeTone> = {
  verbatim: 'insert',
  passage: 'insert',
  proposed: 'insert',
  adapted: 'bracket',
  drifted: 'neutral',
  translated: 'neutral',
  digest: 'typo',
  working: 'neutral',
  none: 'neutral',
}

/** One clause of the table of sources. */
export const CoverageRow = memo(function CoverageRow({ clause, language, onJump }: CoverageRowProps) {
  const { t } = useTranslation()
  const { clauseId, number, text, sources, open } = clause
  return (
    <tr>
      <th scope="row">
        <ClauseLink number={number} text={text} language={language} label={t('report.jump')} onPress={() => onJump(clauseId)} />
        {open > 0 && <p className={styles.quiet}>{t('report.sources.open', { count: open })}</p>}
      </th>
      <td>
        {sources.length === 0 && <span className={styles.quiet}>{t('report.status.none')}</span>}
        {sources.map((source) => (
          <div key={source.originId} className={styles.source}>
            <span lang={source.language}>{source.citation}</span>
            <Badge tone={TONES[source.status]}>{t(`report.status.${source.status}`)}</Badge>
            {source.since && <span className={styles.since}>{t(`report.since.${source.since}`)}</span>}
            {source.archived && <span className={styles.archived}>{t('report.since.archived')}</span>}
          </div>
        ))}
      </td>
      <td>
        {sources.map((source) => (
          <div key={source.originId} className={styles.difference}>
            <Difference source={source} language={language} />
          </div>
        ))}
      </td>
    </tr>
  )
})

function Difference({ source, language }: { source: ClauseSource; language: string }) {
  const { t } = useTranslation()
  if (source.state === 'verbatim') return <span className={styles.quiet}>{t('report.sources.same')}</span>
  if (source.state === 'translated') return <span className={styles.quiet}>{t('report.sources.otherLanguage')}</span>
  const share = Math.floor(source.kept * 100) / 100
  return (
    <>
      <WordChanges segments={source.difference} label={t('report.sources.difference')} language={language} />
      <span className={styles.quiet}>{t('report.sources.kept', { share })}</span>
    </>
  )
}
