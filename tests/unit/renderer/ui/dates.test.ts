import { expect, test } from 'vitest'
import { longDate, timeAgo } from '../../../../renderer/ui/dates'
import { languageName } from '../../../../renderer/ui/languageName'

const MINUTE = 60_000

test('a calendar date is the same day everywhere, day before month', () => {
  expect(longDate('2018-11-12', 'en')).toBe('12 November 2018')
  expect(longDate('2018-11-12', 'fr')).toBe('12 novembre 2018')
})

test.each([
  [0, 'now'],
  [-5 * MINUTE, 'now'],
  [2 * MINUTE, '2 min. ago'],
  [3 * 60 * MINUTE, '3 hr. ago'],
  [26 * 60 * MINUTE, 'yesterday'],
])('%d ms past is %s', (past, words) => {
  const now = Date.UTC(2024, 8, 22)
  expect(timeAgo(now - past, now, 'en')).toBe(words)
})

test('after a week, the date says more', () => {
  expect(timeAgo(Date.UTC(2024, 8, 1, 12), Date.UTC(2024, 8, 22), 'en')).toBe('1 Sept 2024')
})

test("languages are named in the interface's language, or stay as they are", () => {
  expect(languageName('fr', 'en')).toBe('French')
  expect(languageName('fr', 'fr')).toBe('français')
  expect(languageName('not a tag', 'en')).toBe('not a tag')
})
