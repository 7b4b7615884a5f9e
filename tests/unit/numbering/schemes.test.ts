import { describe, expect, it, test } from 'vitest'
import { labelsOf, sketched, workingOf } from './sketch'

const ACT = sketched(
  'H The preamble',
  'PP Having regard to the Treaty,',
  'PP Having  regard to the proposal,',
  'PP Cyberspace is shared.',
  'PP It must stay peaceful.',
  'H General provisions',
  'H1 Subject matter',
  'P This act lays down rules.',
  'H1 Definitions',
  'P For the purposes of this act:',
  'I1', 'I1', 'I2', 'I2', 'I3',
  'P A second paragraph.',
  'H Final provisions',
  'OP Entry into force.',
  'S',
)

describe('an act of the EU', () => {
  it('leaves citations unnumbered, counts recitals, articles throughout and their paragraphs anew', () => {
    expect(labelsOf(ACT, 'eu')).toEqual([
      '', '', '', '(1)', '(2)',
      'Chapter I', 'Article 1', '', 'Article 2', '1.', '(a)', '(b)', '(i)', '(ii)', '—', '2.',
      'Article 3', '', '',
    ])
  })
  it('says so in French', () => {
    const french = sketched('PP Vu le traité,', 'PP Le cyberespace est un bien commun.', 'H Objet', 'P', 'P', 'I1', 'I2', 'I3', 'H Suite', 'P')
    expect(labelsOf(french, 'eu', 'fr')).toEqual(['', '(1)', 'Article premier', '1.', '2.', 'a)', 'i)', '—', 'Article 2', ''])
  })
  it('leaves the line that opens the recitals unnumbered', () => {
    expect(labelsOf(sketched('PP Having regard to the Treaty,', 'PP Whereas:', 'PP Whereas lamps fail, help is due.'), 'eu')).toEqual(['', '', '(1)'])
    expect(labelsOf(sketched('PP considérant ce qui suit :', 'PP Les lampes s’éteignent.'), 'eu', 'fr')).toEqual(['', '(1)'])
  })
  it('makes an article of an operative paragraph that stands under none', () => {
    expect(labelsOf(sketched('PP Peace,', 'OP', 'I1', 'OP', 'P'), 'eu')).toEqual(['(1)', 'Article 1', '(a)', 'Article 2', ''])
  })
})

describe('a text in sections', () => {
  const text = sketched('H One', 'H1 Part', 'OP', 'H1 Part', 'H2 Alone', 'OP', 'H Two', 'H1 Alone', 'OP', 'H Three', 'H1', 'H1', 'H2', 'H2', 'H3', 'H3')
  it('marks headings I, A, 1, (a) and numbers paragraphs through them, with no lone A', () => {
    expect(labelsOf(text, 'sections')).toEqual([
      'I.', 'A.', '1.', 'B.', '', '2.', 'II.', '', '3.', 'III.', 'A.', 'B.', '1.', '2.', '(a)', '(b)',
    ])
  })
  it('leaves a lone heading unnumbered', () => {
    expect(labelsOf(sketched('H', 'OP', 'OP'), 'sections')).toEqual(['', '1.', '2.'])
  })
})

describe('working labels', () => {
  const text = sketched('PP', 'PP', 'OP', 'I1', 'OP', 'P')
  it('count the preamble and the operative part of a resolution', () => {
    expect(workingOf(text, 'un')).toEqual(['PP1', 'PP2', 'OP1', '(a)', 'OP2', 'OP3'])
  })
  it('name the lone operative paragraph the text prints without a number', () => {
    expect(workingOf(sketched('PP', 'OP'), 'un')).toEqual(['PP1', 'OP1'])
  })
  it('can be had where the text prints no number at all', () => {
    expect(workingOf(text, 'none')).toEqual(['PP1', 'PP2', 'OP1', '', 'OP2', ''])
  })
  it('leave principles and commitments their own numbers', () => {
    expect(workingOf(sketched('PP', 'PR', 'CO', 'OP', 'OP'), 'call')).toEqual(['PP1', '1.', '1.', 'OP1', 'OP2'])
  })
})

test('a sequence starts again where it is told to, and goes on from there', () => {
  const [first, second, third, item, other] = sketched('OP', 'OP', 'OP', 'I1', 'I1')
  const restarted = [first!, { ...second!, numbering: { startAt: 7 } }, third!, { ...item!, numbering: { startAt: 3 } }, other!]
  expect(labelsOf(restarted, 'un')).toEqual(['1.', '7.', '8.', '(c)', '(d)'])
  expect(labelsOf([{ ...first!, numbering: { startAt: 5 } }], 'un')).toEqual(['5.'])
})
