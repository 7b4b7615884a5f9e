import { describe, expect, it } from 'vitest'
import type { Supporter } from '../../../shared/model/supporter'
import { countNow, countsOverTime } from '../../../shared/supporters/countsOverTime'
import { lastDayOf, partialDateInWords, readPartialDate } from '../../../shared/supporters/partialDates'
import { findState, nameIn, supporterKey } from '../../../shared/supporters/states'

describe('States', () => {
  it.each([
    ['Allemagne', 'DE'], ['GERMANY', 'DE'], ['cote d’ivoire', 'CI'], ["Côte d'Ivoire", 'CI'], ['the Netherlands', 'NL'],
    ['Viet Nam', 'VN'], ['Republic of Korea', 'KR'], ['États-Unis d’Amérique', 'US'], ['Holy See', 'VA'], ['Trinidad and Tobago', 'TT'],
    ['Saint Lucia', 'LC'], ['Guadeloupe', null], ['Taiwan', null], ['European Union', null], ['Georgia Tech', null], ['', null],
  ])('knows %s as %s', (name, code) => {
    expect(findState(name)).toBe(code)
  })

  it('are the same supporter in either language', () => {
    expect(supporterKey('Allemagne')).toBe(supporterKey('germany'))
    expect(supporterKey('Société Générale')).toBe(supporterKey('SOCIETE  GENERALE'))
    expect(supporterKey('Airbus')).not.toBe(supporterKey('Airbnb'))
  })

  it('are named in the language of a list; a chosen form and any other name stay', () => {
    const named = [['Germany', 'fr'], ['Allemagne', 'en'], ['Germany', 'en'], ['Türkiye', 'en'], ['Republic of Korea', 'fr'], ['Orange', 'fr'], ['Chili', 'es']]
    expect(named.map(([name, language]) => nameIn(name!, language!))).toEqual(['Allemagne', 'Germany', 'Germany', 'Türkiye', 'Republic of Korea', 'Orange', 'Chile'])
  })
})

describe('dates of joining', () => {
  it.each([
    ['2018-11-12', '2018-11-12'], ['2018-11', '2018-11'], ['2018', '2018'], ['12 novembre 2018', '2018-11-12'],
    ['1er mai 2019', '2019-05-01'], ['15th May 2019', '2019-05-15'], ['May 15, 2019', '2019-05-15'], ['nov. 2018', '2018-11'],
    ['août 2020', '2020-08'], ['Décembre 2020', '2020-12'], ['juillet 2021', '2021-07'], ['juin 2021', '2021-06'],
    ['12/11/2018', '2018-11-12'], ['11/23/2018', '2018-11-23'], ['12.11.2018', '2018-11-12'], ['11/2018', '2018-11'],
    ['31/02/2019', null], ['Forum 2018', null], ['2018 Group', null], ['99', null], ['Mars 12', null], ['Acme 2018', null], ['0018', null],
  ])('%s is %s', (written, date) => {
    expect(readPartialDate(written)).toBe(date)
  })

  it('are said to the precision they have', () => {
    expect(['2018', '2018-11', '2018-11-12'].map((date) => partialDateInWords(date, 'en'))).toEqual(['2018', 'November 2018', '12 November 2018'])
    expect(partialDateInWords('2018-11', 'fr')).toBe('novembre 2018')
  })

  it('are sure from their last day on', () => {
    expect(['2018', '2020-02', '2018-11-12'].map(lastDayOf)).toEqual(['2018-12-31', '2020-02-29', '2018-11-12'])
  })
})

describe('counts over time', () => {
  const one = (name: string, category: Supporter['category'], joinedOn: string | null, withdrawnOn: string | null = null): Supporter => ({
    id: name, name, category, joinedOn, withdrawnOn, note: null,
  })
  const supporters = [
    one('France', 'states', '2018-11-12'),
    one('Chile', 'states', '2018-11-12'),
    one('Atos', 'privateSector', '2018-11'),
    one('Gone', 'privateSector', '2018-11-12', '2019'),
    one('Gone the month it came', 'academia', '2019-03', '2019-03-02'),
    one('Some day', 'civilSociety', null),
  ]

  it('add what joined, take off what withdrew, and leave what has no date', () => {
    const { days, undated } = countsOverTime(supporters)
    expect(days.map(({ day, counts }) => [day, counts.states, counts.privateSector])).toEqual([
      ['2018-11-12', 2, 1], ['2018-11-30', 2, 2], ['2019-03-31', 2, 2], ['2019-12-31', 2, 1],
    ])
    expect(days.every(({ counts }) => counts.academia === 0)).toBe(true)
    expect(undated).toBe(1)
  })

  it('count today everybody who has not withdrawn', () => {
    expect(countNow(supporters)).toMatchObject({ states: 2, privateSector: 1, academia: 0, civilSociety: 1 })
  })
})
