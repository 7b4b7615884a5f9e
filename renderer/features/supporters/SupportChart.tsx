import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportedCount, SupporterCategory } from '../../../shared/model/supporter'
import type { CountsFrom } from '../../../shared/supporters/countsOverTime'
import { CHART, chartOf, type ChartSeries } from './chartGeometry'
import { useWho } from './useWho'
import styles from './SupportChart.module.css'

/** A shape for each, so that colour is not needed to tell them apart; within a radius of 4. */
const SHAPES: Record<SupporterCategory | 'together' | 'several', string> = {
  together: 'M-3.6-3.6h7.2v7.2h-7.2z',
  states: 'M0-4.4A4.4 4.4 0 1 1 0 4.4A4.4 4.4 0 1 1 0-4.4z',
  privateSector: 'M0-5L4.6 3.4H-4.6z',
  civilSociety: 'M0-5.2L4.4 0L0 5.2L-4.4 0z',
  internationalOrganisations: 'M0 5L4.6-3.4H-4.6z',
  localAuthorities: 'M-5-1.6h3.4v-3.4h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4z',
  academia: 'M-2.2-4.6h4.4l2.4 4.6l-2.4 4.6h-4.4l-2.4-4.6z',
  several: 'M0-5L1.5-1.6L5-1.6L2.2.8L3.2 4.4L0 2.3L-3.2 4.4L-2.2.8L-5-1.6L-1.5-1.6z',
}

interface SupportChartProps {
  days: readonly CountsFrom[]
  counts: readonly ReportedCount[]
}

/** A line for each category from the dates noted, points for what was reported. The tables beside it say the same. */
export function SupportChart({ days, counts }: SupportChartProps) {
  const { t, i18n } = useTranslation()
  const who = useWho()
  const id = useId()
  const chart = useMemo(() => chartOf(days, counts), [days, counts])
  if (!chart) return null
  const number = new Intl.NumberFormat(i18n.language)
  const bottom = CHART.height - CHART.bottom
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-labelledby={id}>
        <title id={id}>{t('supporters.time.chart')}</title>
        {chart.levels.map(({ y, value }) => (
          <g key={value}>
            <path className={styles.level} d={`M${CHART.left} ${y}H${CHART.width - CHART.right}`} />
            <text className={styles.tick} x={CHART.left - 6} y={y + 3.5} textAnchor="end">
              {number.format(value)}
            </text>
          </g>
        ))}
        {chart.years.map(({ x, year }) => (
          <g key={year}>
            <path className={styles.level} d={`M${x} ${bottom}v4`} />
            <text className={styles.tick} x={x} y={bottom + 16} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {chart.series.map((series) => (
          <g key={`${series.kind} ${series.categories.join()}`} className={styles[lookOf(series)]}>
            <path className={series.kind === 'noted' ? styles.line : styles.thread} d={series.path} />
            {series.points.map(({ x, y, value, label }) => (
              <g key={`${x} ${y}`}>
                <path className={styles.mark} d={SHAPES[lookOf(series)]} transform={`translate(${x} ${y})`} />
                {label && (
                  <text className={styles.value} x={label.x} y={label.y} textAnchor={label.anchor}>
                    {number.format(value)}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {chart.series.map((series) => (
          <span key={`${series.kind} ${series.categories.join()}`} className={`${styles.entry} ${styles[lookOf(series)]}`}>
            <svg width="20" height="12" viewBox="-10 -6 20 12" aria-hidden>
              <path className={series.kind === 'noted' ? styles.line : styles.thread} d="M-10 0H10" />
              {series.kind === 'reported' && <path className={styles.mark} d={SHAPES[lookOf(series)]} />}
            </svg>
            <span className={styles.words}>
              {who(series.categories)}
              {series.kind === 'reported' && ` (${t('supporters.time.reportedPoint')})`}
            </span>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function lookOf({ categories }: ChartSeries): SupporterCategory | 'together' | 'several' {
  return categories.length === 0 ? 'together' : categories.length > 1 ? 'several' : categories[0]!
}
