import fc from 'fast-check'
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

test('lines with as many tabs are rows of a table, empty cells and short rows included', () => {
  const sheet = 'We act as follows:\nActor\tPledge\tBy\nStates\tprotect\t2027\n\treport\t\nFirms\tpublish\nDone here.'
  expect(paragraphs(sheet)).toEqual([
    'We act as follows:',
    'Actor\tPledge\tBy',
    'States\tprotect\t2027',
    '\treport\t',
    'Firms\tpublish\t',
    'Done here.',
  ])
  expect(readPlainText('a.txt', sheet).blocks[1]!.content).toContainEqual({ type: 'break', cell: true })
})

test('a tab behind a label or a bullet, before an indented line or inside a sentence makes no row', () => {
  expect(paragraphs('1.\tCalls upon all;\n2.\tInvites others.')).toEqual(['1. Calls upon all;', '2. Invites others.'])
  expect(paragraphs('•\tlamps;\n•\tpilots.\n\t(a)\ttides;\n\t(b)\tports.')).toEqual(['• lamps;', '• pilots.', '(a) tides;', '(b) ports.'])
  expect(paragraphs('\tOnce indented.\n\tAnd again.')).toEqual(['Once indented.', 'And again.'])
  expect(paragraphs('One line with a\ttab.')).toEqual(['One line with a tab.'])
  const running = 'The States that have joined this call will meet\tagain within a year.'
  expect(paragraphs(`${running}\n${running}`)).toEqual([running.replace('\t', ' '), running.replace('\t', ' ')])
})

test('a table among wrapped lines stays one, and its rows join no paragraph', () => {
  const wrapped = `We reaffirm that international law, including the Charter in its
entirety, international humanitarian law and customary
international law, is applicable to the use of technologies by
all actors who take part, in the order that follows and
States\tprotect
Firms\treport
of every kind and in every place where they may be found, with
respect for all.`
  expect(paragraphs(wrapped).slice(1, 3)).toEqual(['States\tprotect', 'Firms\treport'])
  expect(paragraphs(wrapped).join(' ').replaceAll('\t', ' ')).toBe(wrapped.replace(/\s+/gu, ' '))
})

test('no character of any tabbed text is lost', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'B', '\t', ' ', '1', '.', '•', '('), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const bare = (text: string) => text.replace(/\s+/gu, '')
      expect(bare(paragraphs(lines.join('\n')).join(''))).toBe(bare(lines.join('')))
    }),
  )
})
