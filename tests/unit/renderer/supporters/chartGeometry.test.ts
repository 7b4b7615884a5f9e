import { describe, expect, it } from 'vitest'
import { CHART, chartOf } from '../../../../renderer/features/supporters/chartGeometry'
import type { ReportedCount, Supporter, SupporterCategory } from '../../../../shared/model/supporter'
import { countsOverTime } from '../../../../shared/supporters/countsOverTime'

let ids = 0
const joined = (category: SupporterCategory, joinedOn: string): Supporter => ({
  id: String(ids++), name: `n${ids}`, category, joinedOn, withdrawnOn: null, note: null,
})
const reported = (on: string, number: number, ...categories: SupporterCategory[]): ReportedCount => ({
  id: String(ids++), on, categories, qualifier: 'exactly', number, source: 's',
})

describe('the chart of supporters over time', () => {
  it('is not drawn of nothing', () => {
    expect(chartOf([], [])).toBeNull()
  })

  it('joins the figures of one category, and keeps combined ones apart', () => {
    const chart = chartOf([], [reported('2018-11', 300), reported('2019', 66, 'states'), reported('2021', 1200), reported('2021', 400, 'civilSociety', 'academia')])!
    expect(chart.series.map(({ categories, points }) => [categories.length, points.length])).toEqual([[0, 2], [1, 1], [2, 1]])
    expect(chart.levels.map(({ value }) => value)).toEqual([0, 500, 1000, 1500])
  })

  it('draws a line for each category from the dates noted, inside its frame', () => {
    const { days } = countsOverTime([joined('states', '2018-11-12'), joined('states', '2020'), joined('academia', '2019-05')])
    const chart = chartOf(days, [])!
    expect(chart.series.map(({ categories }) => categories[0])).toEqual(['states', 'academia'])
    const numbers = chart.series.flatMap(({ path }) => path.match(/[\d.]+/gu)!.map(Number))
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(CHART.top)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(CHART.width - CHART.right)
    expect(chart.levels.map(({ value }) => value)).toEqual([0, 1, 2])
  })

  it('writes no number over a mark or another number', () => {
    const crowded = [400, 380, 395, 390].map((number, at) => reported('2021-11', number, (['states', 'academia', 'civilSociety', 'privateSector'] as const)[at]!))
    const [first, ...rest] = chartOf([], [reported('2018', 1), ...crowded, reported('2021-11', 1200)])!.series.map(({ points }) => points[0]!.label)
    expect(first).not.toBeNull()
    const placed = rest.filter((label) => label !== null).map(({ x, y }) => `${x} ${y}`)
    expect(new Set(placed).size).toBe(placed.length)
    expect(rest.filter((label) => label === null).length).toBeGreaterThan(0)
  })

  it('labels few years of a long time', () => {
    const chart = chartOf([], [reported('1990', 1), reported('2026', 40)])!
    expect(chart.years.length).toBeLessThanOrEqual(7)
  })
})
