import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { orpc, windowId } from '../../../../renderer/api/client'
import { comparisonKey } from '../../../../renderer/api/comparisonKey'
import { invalidateFor } from '../../../../renderer/api/invalidation'
import type { Settings } from '../../../../shared/model/settings'

let cache: QueryClient
const draft = orpc.text.get.queryKey({ input: { id: 'a-draft' } })
const other = orpc.text.get.queryKey({ input: { id: 'another' } })
const list = orpc.text.list.queryKey()
const versions = orpc.version.list.queryKey({ input: { textId: 'a-draft' } })
const isOld = (key: readonly unknown[]): boolean | undefined => cache.getQueryState(key)?.isInvalidated

beforeEach(() => {
  cache = new QueryClient()
  for (const key of [draft, other, list, versions]) cache.setQueryData(key, {} as never)
})

test('a changed text makes old what shows it, and nothing of other texts', () => {
  invalidateFor({ type: 'textChanged', textId: 'a-draft', revision: 2, by: 'another window' }, cache)
  expect([draft, list, versions].map(isOld)).toEqual([true, true, true])
  expect(isOld(other)).toBe(false)
})

test('a changed text makes old the comparisons it stands in as it is, on either side, and no other', () => {
  const [text, elsewhere, version, file] = [{ text: 'a-draft' }, { text: 'another' }, { version: 'v1' }, { opened: 'f1' }]
  const touched = [comparisonKey(text, version, {}), comparisonKey(elsewhere, text, undefined)]
  const untouched = [comparisonKey(elsewhere, version, {}), comparisonKey(file, version, {}), comparisonKey(null, elsewhere, {})]
  for (const key of [...touched, ...untouched]) cache.setQueryData(key, {})
  invalidateFor({ type: 'textChanged', textId: 'a-draft', revision: 2, by: 'another window' }, cache)
  expect(touched.map(isOld)).toEqual([true, true])
  expect(untouched.map(isOld)).toEqual([false, false, false])
})

test("this window's own change is marked too, for whoever reads the text next", () => {
  invalidateFor({ type: 'textChanged', textId: 'a-draft', revision: 2, by: windowId }, cache)
  expect(isOld(draft)).toBe(true)
})

test('a changed library is listed again, its texts are kept', () => {
  invalidateFor({ type: 'libraryChanged' }, cache)
  expect([list, draft].map(isOld)).toEqual([true, false])
})

test('changed settings are there at once', () => {
  const settings: Settings = { language: 'fr', theme: 'dark', verbScales: {}, checksOff: [], author: null, spelling: true, citeInserted: false, savedSearches: [] }
  invalidateFor({ type: 'settingsChanged', settings }, cache)
  expect(cache.getQueryData(orpc.settings.get.queryKey())).toEqual(settings)
})
