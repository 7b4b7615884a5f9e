import { expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'

const paragraphs = (text: string) => readPlainText('a.txt', text).blocks.map(({ content }) => plainText(content))
const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []

test('a page of a PDF: lines of differing length, broken words, items never joined', () => {
  const page = `The keepers of the northern lights, meeting at the harbour where the first of them
was lit, recalled the pledges made on the inter-
national day of the sea and noted with satisfaction that most were kept. They
agreed that light is owed to every ship, whatever its flag, and that a well-
known signal must never be changed without notice. International practice
confirms it.
1. They decide to open the archives of every lighthouse to re-
searchers, under conditions that each harbour makes known;
(a)
by letter to the ports concerned, in good time before the season opens, and
(b) on the spot.
2. They invite others.`
  expect(paragraphs(page)).toEqual([
    'The keepers of the northern lights, meeting at the harbour where the first of them was lit, recalled the pledges ' +
      'made on the international day of the sea and noted with satisfaction that most were kept. They agreed that light ' +
      'is owed to every ship, whatever its flag, and that a well-known signal must never be changed without notice. ' +
      'International practice confirms it.',
    '1. They decide to open the archives of every lighthouse to researchers, under conditions that each harbour makes known;',
    '(a) by letter to the ports concerned, in good time before the season opens, and',
    '(b) on the spot.',
    '2. They invite others.',
  ])
})

test.each([
  ['a word that is whole elsewhere', 'light-\nhouse', 'the lighthouse', 'lighthouse'],
  ['one that has its hyphen elsewhere', 'break-\nwater', 'each break-water', 'break-water'],
  ['before a capital', 'Asia-\nPacific', '', 'Asia-Pacific'],
  ['before a figure', 'section-\n12', '', 'section-12'],
  ['in a word with another', 'state-of-the-\nart', '', 'state-of-the-art'],
  ['a hyphen two words share', 'short-\nand long-term', '', 'short- and long-term'],
  ['a French one', 'peut-\nêtre', '', 'peut-être'],
  ['a soft hyphen', 'light\u00ad\nhouse', '', 'lighthouse'],
  ['a dash', 'light –\nhouse', '', 'light – house'],
])('a break at a line’s end: %s', (_, broken, elsewhere, expected) => {
  const [first = '', second = ''] = broken.split('\n')
  const lines = `the keepers of the lights have agreed for many years on what is called ${first}\n${second} by all of them, with ${elsewhere} and so on`
  expect(paragraphs(lines)).toEqual([expect.stringContaining(` called ${expected} by all`)])
})

test.each([
  ['that say so', 'the keepers of the lights agreed\n\nPage 3 of 12\n\nThe ports'],
  ['between dashes', 'the keepers of the lights agreed.\n– 3 –\nThe ports'],
  ['at a form feed', 'the keepers of the lights agreed.\n3\n\fThe ports'],
  ['inside a sentence', 'the keepers of the lights agreed with\n\n3\n\nthe ports'],
])('numbers of pages %s go', (_, middle) => {
  const lines = `It was a long night of storms along the northern coast, and in the morning\n${middle} of the northern coast and its islands, which had been in the dark for so long, saw the light\nagain and were glad.`
  expect(paragraphs(lines).join(' ')).toMatch(/agreed(?: with|\.)? [Tt]he ports of/)
})

test('any other number on a line of its own is words', () => {
  const lines = `the keepers of the lights agreed, after long hours, on how many ships had been saved that year:\n42\nIt was more than in any year before it, and fewer than there will be in the next one,\nthey said.`
  expect(paragraphs(lines)).toContain('42')
})

test('two lines of one sentence are one paragraph; two sentences or names are not', () => {
  expect(paragraphs('We commit to protect sailors from every use of false lights along\nall coasts.')).toHaveLength(1)
  expect(paragraphs('We commit to protect sailors from every use of false lights along coasts.\nWe agree.')).toHaveLength(2)
  expect(paragraphs('Port of the North\nPort of the South')).toHaveLength(2)
})

test('no word is lost, whatever the lines', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  const pieces = ['light', 'house-', '12', '- 3 -x', '\f', '\n', '\n\n', '(a)', '1.', 'The keepers of the northern lights agreed', 'é', '[x]', ',', '.\n']
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 30 }, () => pieces[random(pieces.length)]).join(' ')
    const letters = (all: string) => (all.match(/\p{L}/gu) ?? []).join('')
    expect(letters(paragraphs(text).join(' '))).toBe(letters(text))
    expect(words(paragraphs(text).join(' ')).length).toBeGreaterThan(0)
  }
})
