import { supporterCategory, type ReportedCount, type SupporterCategory } from '../../../shared/model/supporter'
import type { CountsFrom } from '../../../shared/supporters/countsOverTime'
import { lastDayOf } from '../../../shared/supporters/partialDates'
import { createLabelPlaces, type LabelPlace } from './labelPlaces'

/** In the chart's own units, which are CSS pixels at its natural size. */
export const CHART = { width: 440, height: 210, left: 38, right: 40, top: 12, bottom: 24 } as const

/** The steps a scale may go by, from 1 to 10. */
const STEPS = [1, 2, 5, 10]
const MOST_STEPS = 4
const MOST_YEARS = 6
const DAY = 24 * 60 * 60 * 1000

export interface ChartPoint {
  x: number
  y: number
  value: number
  /** Where its number can be written without covering anything; null where nowhere. */
  label: LabelPlace | null
}

export interface ChartSeries {
  /** Its categories; none for all together. */
  categories: readonly SupporterCategory[]
  kind: 'noted' | 'reported'
  path: string
  /** Where a figure was reported; none on a line of dates. */
  points: ChartPoint[]
}

export interface Chart {
  series: ChartSeries[]
  years: { x: number; year: number }[]
  levels: { y: number; value: number }[]
}

/** Lines by category from the dates noted, and a point for each figure reported; null where there is neither. */
export function chartOf(days: readonly CountsFrom[], counts: readonly ReportedCount[]): Chart | null {
  const dates = [...days.map(({ day }) => day), ...counts.map(({ on }) => lastDayOf(on))].toSorted()
  if (dates.length === 0) return null
  const values = [...days.flatMap(({ counts: ofDay }) => Object.values(ofDay)), ...counts.map(({ number }) => number)]
  const from = Date.UTC(Number(dates[0]!.slice(0, 4)), 0, 1)
  const to = Math.max(Date.parse(dates.at(-1)!) + 60 * DAY, from + 365 * DAY)
  const { step, top } = scaleFor(Math.max(...values, 1))
  const x = (day: string): number => place((Date.parse(day) - from) / (to - from), CHART.left, CHART.width - CHART.right)
  const y = (value: number): number => place(value / top, CHART.height - CHART.bottom, CHART.top)
  return {
    series: [...notedSeries(days, x, y), ...reportedSeries(counts, x, y)],
    years: yearsBetween(from, to).map((year) => ({ year, x: x(`${year}-01-01`) })),
    levels: Array.from({ length: top / step + 1 }, (_, at) => ({ value: at * step, y: y(at * step) })),
  }
}

type Scale<From> = (value: From) => number

function place(share: number, start: number, end: number): number {
  return Math.round((start + share * (end - start)) * 10) / 10
}

function scaleFor(largest: number): { step: number; top: number } {
  const unit = 10 ** Math.floor(Math.log10(largest / MOST_STEPS || 1))
  const step = Math.max(1, STEPS.map((times) => times * unit).find((one) => largest / one <= MOST_STEPS)!)
  return { step, top: Math.ceil(largest / step) * step }
}

function yearsBetween(from: number, to: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]
  const every = Math.ceil((last - first + 1) / MOST_YEARS)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((_, at) => at % every === 0)
}

function notedSeries(days: readonly CountsFrom[], x: Scale<string>, y: Scale<number>): ChartSeries[] {
  return supporterCategory.options
    .filter((category) => days.some(({ counts }) => counts[category] > 0))
    .map((category) => {
      let path = ''
      let before = 0
      for (const { day, counts } of days) {
        if (counts[category] === before) continue
        path += path ? `H${x(day)}V${y(counts[category])}` : `M${x(day)} ${y(0)}V${y(counts[category])}`
        before = counts[category]
      }
      return { categories: [category], kind: 'noted', path: `${path}H${CHART.width - CHART.right}`, points: [] }
    })
}

function reportedSeries(counts: readonly ReportedCount[], x: Scale<string>, y: Scale<number>): ChartSeries[] {
  const marks = counts.map(({ on, number }) => ({ x: x(lastDayOf(on)), y: y(number) }))
  const free = createLabelPlaces(marks)
  const bySeries = Map.groupBy(counts, ({ categories }) => categories.toSorted().join())
  return [...bySeries.values()].map((ofSeries) => {
    const points = ofSeries.map(({ on, number }) => {
      const at = { x: x(lastDayOf(on)), y: y(number) }
      return { ...at, value: number, label: free(at, String(number).length) }
    })
    const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('')
    return { categories: ofSeries[0]!.categories, kind: 'reported', path, points }
  })
}
