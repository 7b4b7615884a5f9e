import { expect, test } from 'vitest'
import { readPlainText } from '../../../shared/structure/plain/readPlainText'
import { plainText } from '../../../shared/clauses/plainText'

const paragraphs = (text: string) => readPlainText('a.txt', text).blocks.map(({ content }) => plainText(content))

test('every line is a paragraph, blank lines or not, whatever ends the lines', () => {
  expect(paragraphs('One.\r\nTwo.\rThree.\n\n\nFour.\u2028Five.')).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.'])
})

test('lines wrapped at a fixed width are one paragraph, up to the blank line', () => {
  const wrapped = `We reaffirm that international law, including the Charter in its
entirety, international humanitarian law and customary
international law, is applicable to the use of technologies by
all actors who take part.

We also reaffirm that the same rights that people have offline
must be protected online as well.`
  expect(paragraphs(wrapped)).toEqual([
    'We reaffirm that international law, including the Charter in its entirety, international humanitarian law ' +
      'and customary international law, is applicable to the use of technologies by all actors who take part.',
    'We also reaffirm that the same rights that people have offline must be protected online as well.',
  ])
})

test('in a wrapped text, a label begins a paragraph and a short line ends one', () => {
  const wrapped = `Preamble
The States that have joined this call, meeting in the city where
it was launched, and mindful of what was agreed there,
1. Decide to meet again within a year, at the invitation of the
host, and to report on what they did;
2. Invite others to join them in this effort, wherever they are
established.`
  expect(paragraphs(wrapped)).toEqual([
    'Preamble',
    'The States that have joined this call, meeting in the city where it was launched, and mindful of what was agreed there,',
    '1. Decide to meet again within a year, at the invitation of the host, and to report on what they did;',
    '2. Invite others to join them in this effort, wherever they are established.',
  ])
})

test('a list of short lines is not taken for a wrapped paragraph', () => {
  const lines = ['Canada', 'Costa Rica', 'Denmark', 'New Zealand', 'United Kingdom']
  expect(paragraphs(lines.join('\n'))).toEqual(lines)
})

test('decomposed accents are composed, and only white space that means nothing is folded', () => {
  expect(paragraphs('De\u0301cide\t  que\u00a0:  « oui »')).toEqual(['Décide que\u00a0: « oui »'])
})

test('links and stars of a page copied as Markdown are read; square brackets alone are the text’s', () => {
  const page = '[Une](#) **plateforme**, [deux](https://example.org), [trois](#) : [la session] s’ouvre'
  const { blocks, notices } = readPlainText('a.txt', page)
  expect(blocks[0]?.content).toEqual([
    { type: 'text', text: 'Une ' },
    { type: 'text', text: 'plateforme', marks: ['bold'] },
    { type: 'text', text: ', deux, trois : [la session] s’ouvre' },
  ])
  expect([...notices]).toEqual(['links_left_out'])
  expect(paragraphs('The [shall](should) clause **stands**')).toEqual(['The [shall](should) clause **stands**'])
})
