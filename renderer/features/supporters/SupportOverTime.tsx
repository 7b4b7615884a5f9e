import { ChartNoAxesColumn } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportedCount, Supporter } from '../../../shared/model/supporter'
import { countsOverTime } from '../../../shared/supporters/countsOverTime'
import { Button } from '../../ui/Button'
import { NotedCounts } from './NotedCounts'
import { ReportedCounts } from './ReportedCounts'
import { SupportChart } from './SupportChart'
import styles from './SupportersDialog.module.css'
import type { SupportState } from './useSupport'

interface SupportOverTimeProps {
  supporters: readonly Supporter[]
  counts: readonly ReportedCount[]
  support: SupportState
  /** Null for a new figure. */
  onCount: (count: ReportedCount | null) => void
}

/** How many there have been: a small chart, and tables that say the same. */
export function SupportOverTime({ supporters, counts, support, onCount }: SupportOverTimeProps) {
  const { t } = useTranslation()
  const { days, undated } = useMemo(() => countsOverTime(supporters), [supporters])
  return (
    <section className={styles.time} aria-labelledby="support-over-time">
      <h3 id="support-over-time" className={styles.heading}>
        {t('supporters.time.heading')}
      </h3>
      <SupportChart days={days} counts={counts} />
      {undated > 0 && <p className={styles.told}>{t('supporters.time.undated', { count: undated })}</p>}
      <ReportedCounts counts={counts} support={support} onEdit={onCount} />
      <div>
        <Button size="small" onPress={() => onCount(null)}>
          <ChartNoAxesColumn size={14} aria-hidden />
          {t('supporters.time.addCount')}
        </Button>
      </div>
      {days.length > 0 && <NotedCounts days={days} />}
    </section>
  )
}
