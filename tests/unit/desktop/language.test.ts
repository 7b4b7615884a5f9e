import { expect, test } from 'vitest'
import { followLanguage } from '../../../electron/desktop/language'
import { interfaceLanguageOf, systemLanguage } from '../../../electron/core/systemLanguage'
import type { CoreEvent } from '../../../shared/model/event'

async function* happening(events: CoreEvent[]): AsyncGenerator<CoreEvent> {
  yield* events
}
const core = (events: CoreEvent[], language: () => 'en' | 'fr') => ({
  context: {
    platform: { systemLanguage: 'fr' },
    events: { watch: () => happening(events) },
    interfaceLanguage: language,
  },
})
type Followed = Parameters<typeof followLanguage>[0]

test('the menu follows the language of the interface', async () => {
  const used: string[] = []
  const events: CoreEvent[] = [
    { type: 'watching' },
    { type: 'libraryChanged' },
    { type: 'settingsChanged', settings: { language: 'en', theme: 'dark', verbScales: {}, checksOff: [], author: null, spelling: true, citeInserted: false, savedSearches: [] } },
    { type: 'settingsChanged', settings: { language: null, theme: 'dark', verbScales: {}, checksOff: [], author: null, spelling: true, citeInserted: false, savedSearches: [] } },
  ]
  await followLanguage(core(events, () => 'en') as unknown as Followed, (language) => used.push(language))
  expect(used).toEqual(['en', 'en', 'fr'])
})

test('the menu is there when the settings cannot be read', async () => {
  const used: string[] = []
  const unreadable = core([{ type: 'watching' }], () => {
    throw new Error('damaged')
  })
  await followLanguage(unreadable as unknown as Followed, (language) => used.push(language))
  expect(used).toEqual(['fr'])
})

test('a system’s locale names one of the two languages', () => {
  const named = ['fr', 'fr-CA', 'fr_FR.UTF-8', 'FR', 'en-GB', 'de', 'fro', 'C', '']
  expect(named.map(interfaceLanguageOf)).toEqual(['fr', 'fr', 'fr', 'fr', 'en', 'en', 'en', 'en', 'en'])
  expect(systemLanguage({ LANG: 'fr_BE.UTF-8' })).toBe('fr')
  expect(systemLanguage({ LC_ALL: 'en_US', LANG: 'fr_BE.UTF-8' })).toBe('en')
})
