import { expect, test } from 'vitest'
import type { CommandContext } from '../../../../renderer/app/command'
import { commands } from '../../../../renderer/app/commands'
import { matchingItems, paletteItems } from '../../../../renderer/app/paletteItems'
import { createTranslator } from '../../../../shared/messages/translator'
import { textOf } from '../records'

const { t } = createTranslator('en')
const context: CommandContext = {
  draft: null,
  spelling: null,
  look: {
    style: { '--text-size': '', '--measure': '' },
    isFocused: false,
    setFocused: () => undefined,
    isTypewriter: false,
    toggleTypewriter: () => undefined,
    zoom: () => undefined,
    changeWidth: () => undefined,
  },
  exportable: false, hasClauses: false, isReference: false,
  go: () => undefined,
  show: () => undefined,
  report: () => undefined,
  compare: () => undefined,
  mergeFile: () => undefined,
  manage: () => undefined,
  focusSearch: () => undefined,
  savedSearches: [],
  comment: () => undefined,
  showPrecedents: () => undefined,
  restoreWording: () => undefined,
  showLanguages: () => undefined,
  showGenealogy: () => undefined,
  find: () => undefined,
  togglePanel: () => undefined,
  toggleLibrary: () => undefined,
  settleBracket: () => undefined,
  showTab: () => undefined,
  readAs: () => undefined,
  parties: () => [],
  switchLanguage: () => undefined,
  switchTheme: () => undefined,
}
const texts = [textOf({ id: 'paris-call-fr', title: 'Appel de Paris', language: 'fr', wording: 'digest' })]
const records = [{ id: 'glaciers', name: 'Call for Glaciers and Poles', otherName: 'Appel pour les glaciers et les pôles' }]
const idsFor = (typed: string, at = context): string[] =>
  matchingItems(paletteItems(commands, texts, records, at, t), typed).map((item) => item.id)

const draft = { numbering: { isFrozen: () => false, showsWorking: () => false } } as never

test('without a draft, only what can be done is offered', () => {
  const offered = idsFor('')
  expect(offered).toContain('draft.new')
  expect(offered).toContain('text:paris-call-fr')
  expect(offered).not.toContain('version.save')
  expect(offered).not.toContain('text.export')
})

test('with a draft, everything that can be done to it is offered', () => {
  const offered = idsFor('', { ...context, draft, exportable: true })
  expect(offered).toEqual(expect.arrayContaining(['version.save', 'text.export', 'clause.moveUp', 'clause.kind:item']))
})

test.each([
  ['impo', 'text.import'],
  ['text IMP', 'text.import'],
  ['francais', 'settings.language'],
  ['appel par', 'text:paris-call-fr'],
  ['French', 'settings.language'],
  ['preferences', 'settings.open'],
  ['dark', 'settings.theme'],
])('“%s” finds %s', (typed, id) => expect(idsFor(typed)).toContain(id))

test('what nothing is called finds nothing', () => expect(idsFor('zzz')).toEqual([]))

test('a digest is one here too', () => {
  expect(paletteItems(commands, texts, [], context, t).at(-1)).toMatchObject({ isDigest: true, lang: 'fr' })
})

test('every command has a name in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    const at = { ...context, draft, exportable: true }
    const items = paletteItems(commands, [], [], at, createTranslator(language).t)
    expect(items.some(({ otherName }) => otherName)).toBe(true)
    expect(items.flatMap(({ label, otherName = '' }) => [label, otherName]).filter((name) => name.startsWith('commands.'))).toEqual([])
  }
})

test('a call known by its record alone is found by either of its names', () => {
  expect(idsFor('glaciers poles')).toEqual(['record:glaciers'])
  expect(idsFor('appel glaciers')).toEqual(['record:glaciers'])
})
