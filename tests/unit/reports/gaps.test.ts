import { describe, expect, test } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { ClauseKind } from '../../../shared/model/clause'
import type { ExpectedClause } from '../../../shared/model/report'
import { isExpected } from '../../../shared/reports/gaps/expectedClauses'
import { findGaps } from '../../../shared/reports/gaps/findGaps'
import type { ClauseToHold } from '../../../shared/reports/gaps/gapsTask'
import { insertionPlace } from '../../../shared/reports/gaps/insertionPlace'

const CORE = 'Prevent activity that intentionally damages the general availability or integrity of the public core of the Internet.'
const ELECTIONS = 'Strengthen our capacity to prevent malign interference by foreign actors aimed at undermining electoral processes.'
const LIFECYCLE = 'Strengthen the security of digital processes, products and services, throughout their lifecycle and supply chain.'

const expected = (...texts: string[]) =>
  texts.map((text, at) => ({ clauseId: `r${at}`, number: `${at + 1}`, kind: 'principle' as const, section: '', text, citation: `Call, ${at + 1}`, depth: 0, under: null, sdgs: [] }))
const whole = (clauseId: string, text: string, language = 'en'): ClauseToHold['quotes'] => [{ clauseId, from: { content: contentFromPlain(text), language } }]
const held = (text: string, quotes: ClauseToHold['quotes'] = []): ClauseToHold => ({ clauseId: `d-${text.slice(0, 8)}`, number: '', kind: 'paragraph', section: '', text, quotes })
const gapsOf = (draft: ClauseToHold[], texts: string[], comparable = true) =>
  findGaps({
    draft: { title: 'Draft', language: 'en' },
    reference: { textId: 'call', title: 'Call', language: comparable ? 'en' : 'fr', wording: 'official' },
    comparable,
    held: draft,
    expected: expected(...texts),
  })
const uptakes = (...given: Parameters<typeof gapsOf>) => gapsOf(...given).clauses.map(({ uptake }) => uptake)

describe('a clause of the reference', () => {
  test('is taken up where the draft says it in the same or nearly the same words', () => {
    const near = 'States prevent activities that intentionally damage the availability or integrity of the public core of the Internet.'
    expect(uptakes([held(near), held('We meet each year.')], [CORE, ELECTIONS])).toEqual(['taken', 'missing'])
  })

  test('is taken up where the draft quotes it, with proposals of its own', () =>
    expect(uptakes([held(`${CORE} [And be it so.]`, whole('r0', CORE))], [CORE])).toEqual(['taken']))

  test('is taken up in part where its quotation has drifted away', () =>
    expect(uptakes([held('Protect it.', whole('r0', CORE))], [CORE])).toEqual(['partly']))

  test('is taken up in part where only a few words of it are quoted', () => {
    const start = CORE.indexOf('public core')
    const quote = { clauseId: 'r0', from: { content: contentFromPlain(CORE), passage: { start, end: start + 11 } } }
    expect(uptakes([held('Of the public core.', [quote])], [CORE])).toEqual(['partly'])
  })

  test('is taken up where it was taken in another language, in which no word can be held to it', () =>
    expect(uptakes([held('Protéger le coeur public.', whole('r0', CORE, 'fr'))], [CORE])).toEqual(['taken']))

  test('is taken up in part where only a passage of it is in the draft', () => {
    const long = `${CORE} ${ELECTIONS} ${LIFECYCLE}`
    expect(uptakes([held(ELECTIONS)], [long])).toEqual(['partly'])
  })

  test('is taken up where several clauses of the draft say it together', () => {
    const report = gapsOf([held(CORE), held(ELECTIONS)], [`${CORE} ${ELECTIONS}`])
    expect(report.clauses[0]).toMatchObject({ uptake: 'taken' })
    expect(report.clauses[0]!.takenUpBy).toHaveLength(2)
  })

  test('is not taken up by the words every clause has', () =>
    expect(uptakes([held('We strengthen our capacity to prevent the use of services.')], [ELECTIONS, LIFECYCLE])).toEqual(['missing', 'missing']))

  test('in another language is taken up only where it is quoted', () =>
    expect(uptakes([held(CORE), held('Rien.', whole('r1', 'Nothing.', 'fr'))], [CORE, ELECTIONS], false)).toEqual(['missing', 'taken']))
})

test('headings, titles, signatures, chapeaux and what only opens a list are not expected of a draft', () => {
  const clauses: [ClauseKind, number, string][] = [
    ['title', 0, 'Call'], ['heading', 0, 'Principles'], ['chapeau', 0, 'We commit to:'], ['item', 1, 'act;'],
    ['paragraph', 0, 'We decide:'], ['item', 1, 'to meet;'], ['paragraph', 0, 'It ends so:'], ['paragraph', 0, ' '], ['signature', 0, 'Paris'],
  ]
  const found = isExpected(clauses.map(([kind, depth, text]) => ({ kind, depth, text })))
  expect(clauses.filter((_, at) => found[at]).map(([, , text]) => text)).toEqual(['act;', 'to meet;', 'It ends so:'])
})

describe('a missing clause goes', () => {
  /** A reference as an outline of "depth, what it stands under", the clauses marked * taken up by the draft's d0, d1 … */
  const outline = (...lines: string[]) =>
    lines.map((line, at): ExpectedClause => ({
      ...expected(line)[0]!, clauseId: `r${at}`, depth: Number(line[0]), under: line[2]!, uptake: 'missing',
      takenUpBy: line.endsWith('*') ? [{ clauseId: `d${at}`, number: '', text: '', quotes: true }] : [],
    }))
  const place = (at: number, ...lines: string[]) => {
    const found = insertionPlace(outline(...lines), at)
    return found && `${found.side} ${found.clauseId} ${found.levelsUp}`
  }
  test.each([
    ['behind what takes up the one before it', place(2, '0 s *', '0 s', '0 s', '0 s *'), 'after d0 0'],
    ['before what takes up the next, where nothing before it is', place(0, '0 s', '0 s *'), 'before d1 0'],
    ['at the head of its list, before the next item', place(1, '0 s *', '1 l', '1 l *'), 'before d2 0'],
    ['and of its section', place(1, '0 s *', '0 t', '0 t *'), 'before d2 0'],
    ['behind the list before it, not into it', place(1, '2 l *', '0 s'), 'after d0 2'],
    ['behind its own part of the draft, where it is in it in part', place(1, '0 s *', '0 s *'), 'after d1 0'],
    ['anywhere, where nothing of the reference is taken up', place(0, '0 s', '0 s'), null],
  ])('%s', (_, found, wanted) => expect(found).toBe(wanted))
})
