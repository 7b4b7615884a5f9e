import { expect, test } from 'vitest'
import { findSpellingLanguage, spellingWords } from '../../../shared/language/spellingWords'

const checked = (text: string, language = 'en') => spellingWords(text, language).map(({ word }) => word)

test('words stand where the text has them', () => {
  const text = 'Le l’État « engagé ».'
  const words = spellingWords(text, 'fr')
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Le', 'État', 'engagé'])
})

test.each([
  ['L’accès d’un pair qu’ils protègent', ['accès', 'un', 'pair', 'ils', 'protègent']],
  ['s’engage, jusqu’à aujourd’hui', ['engage', "aujourd'hui"]],
  ['dit-il de l’intergouvernemental', ['dit-il', 'de', 'intergouvernemental']],
])('elisions are not part of a French word: %s', (text, words) => {
  expect(checked(text, 'fr')).toEqual(words)
})

test.each([
  ['COVID19 and 2030, 1st', ['and']],
  ['the NATO, CSIRTs and UN’s', ['the', 'and']],
  ['see https://example.org/teh?x=wrod or name@exmaple.org', ['see', 'or']],
  ['read exmaple.org/txet now', ['read', 'now']],
  ['a) b) iii) item', ['item']],
  ['___ [text] …', ['text']],
])('numbers, acronyms, addresses and letters of lists are not checked: %s', (text, words) => {
  expect(checked(text)).toEqual(words)
})

test.each([
  ['the [strong] word', ['the', 'strong', 'word']],
  ['[[strong] word]', ['strong', 'word']],
  ['organi[s][z]ation', []],
  ['[s]tates [shall][should] act', ['shall', 'should', 'act']],
])('words in brackets are checked, words cut by one are not: %s', (text, words) => {
  expect(checked(text)).toEqual(words)
})

test('what is typed in several ways is one spelling', () => {
  expect(checked('don’t don\'t co\u00ADoperate e\u0301lan')).toEqual(["don't", "don't", 'cooperate', 'élan'])
})

test.each([['en', 'en'], ['en-GB', 'en'], ['fr-CA', 'fr'], ['es', null], ['und', null], ['fro', null]])('the dictionary for %s', (tag, language) => {
  expect(findSpellingLanguage(tag)).toBe(language)
})
