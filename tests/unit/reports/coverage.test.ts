import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentFromPlain } from '../../../shared/clauses/plainText'
import { createTranslator } from '../../../shared/messages/translator'
import type { CoverageStatus } from '../../../shared/model/report'
import type { Wording } from '../../../shared/model/text'
import { barState, byNearness } from '../../../shared/origins/barState'
import { standingOf } from '../../../shared/origins/standing'
import { coverageParts } from '../../../shared/reports/coverage/coverageParts'
import type { ClauseToCover, TakenWording } from '../../../shared/reports/coverage/coverageTask'
import { statusInWords } from '../../../shared/reports/coverage/coverageSentence'
import { measureCoverage } from '../../../shared/reports/coverage/measureCoverage'

const taken = (agreed: string, textId = 'paris', wording: Wording = 'official'): TakenWording => ({
  originId: `${textId}-${agreed.length}`, textId, title: textId, citation: `${textId}, 1`, language: 'en', wording, content: contentFromPlain(agreed),
})
/** A clause in which what stands in `[ ]` is open and what stands in `{ }` is a note. */
const clause = (text: string, ...from: TakenWording[]): ClauseToCover => ({
  clauseId: 'c', number: '1', kind: 'paragraph', section: '', text, taken: from,
  open: [...text.matchAll(/\[[^\]]*\]/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  notes: [...text.matchAll(/\{[^}]*\}/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
})
const measured = (...clauses: ClauseToCover[]) => measureCoverage({ title: 'Draft', language: 'en', clauses })

describe('the words of a draft', () => {
  test('a verbatim clause is agreed to its last word', () => {
    const report = measured(clause('Protect the public core.', taken('Protect the public core.')), clause('And more.'))
    expect(report).toMatchObject({ words: 6, agreed: 4, own: 2, open: 0, digest: 0, working: 0 })
    expect(report.clauses.map(({ status }) => status)).toEqual(['verbatim', 'none'])
    expect(report.clauses[0]!.sources[0]).toMatchObject({ words: 4, kept: 1, difference: [] })
  })

  test('of an adapted clause only what was kept is agreed, and the difference is said', () => {
    const report = measured(clause('Protect the whole public core now.', taken('Protect the public core.')))
    expect(report).toMatchObject({ words: 6, agreed: 4, own: 2 })
    expect(report.clauses[0]!.sources[0]!.difference.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'insert', text: ' whole' },
      { op: 'insert', text: ' now' },
    ])
  })

  test('what is left by chance in a clause that drifted away is not agreed', () => {
    const report = measured(clause('The states meet.', taken('Protect the public core of the open internet with all means.')))
    expect(report).toMatchObject({ agreed: 0, own: 3 })
    expect(report.clauses[0]!.status).toBe('drifted')
  })

  test('a digest never counts as agreed, nor does another draft', () => {
    const report = measured(clause('One two three.', taken('One two three.', 'christchurch', 'digest')), clause('Four five.', taken('Four five.', 'rev1', 'working')))
    expect(report).toMatchObject({ agreed: 0, digest: 3, working: 2, own: 0 })
    expect(report.clauses.map(({ status }) => status)).toEqual(['digest', 'working'])
  })

  test('a word two texts have goes to the agreed one', () => {
    const report = measured(clause('One two three four.', taken('One two three four.', 'call', 'digest'), taken('two three')))
    expect(report).toMatchObject({ agreed: 2, digest: 2 })
  })

  test('words in open brackets are counted apart, whatever they quote', () => {
    const report = measured(clause('Protect [the public] core.', taken('Protect the public core.')))
    expect(report).toMatchObject({ words: 4, agreed: 2, open: 2, own: 0 })
  })

  test('an editor’s note is no wording', () =>
    expect(measured(clause('Protect it. {Note: to be checked}'))).toMatchObject({ words: 2, own: 2 }))

  test('a clause merged from two texts counts for both', () => {
    const report = measured(clause('One two three. Four five six.', taken('One two three.', 'a'), taken('Four five six.', 'b')))
    expect(report.agreed).toBe(6)
    expect(report.sources.map(({ textId, words, clauses }) => [textId, words, clauses])).toEqual([['a', 3, 1], ['b', 3, 1]])
  })

  test('typography is no difference, in French too', () => {
    const agreed = { ...taken('L’accès à «\u00A0l’internet\u00A0»\u202F!'), language: 'fr' }
    const french = measureCoverage({ title: '', language: 'fr', clauses: [clause("L'accès à « l'internet » !", agreed)] })
    expect(french).toMatchObject({ words: 5, agreed: 5 })
    expect(french.clauses[0]!.status).toBe('verbatim')
  })

  test('nothing is held to a source in another language', () => {
    const report = measured(clause('Act together.', { ...taken('Agir ensemble.'), language: 'fr' }))
    expect(report).toMatchObject({ agreed: 0, own: 2 })
    expect(report.clauses[0]!.status).toBe('translated')
  })

  test('a draft without words has no shares', () => {
    expect(measured()).toMatchObject({ words: 0, agreed: 0, own: 0 })
    expect(coverageParts(measured())).toEqual([])
  })
})

test('it tells how far it is, never backwards', () => {
  const told: number[] = []
  measureCoverage({ title: '', language: 'en', clauses: Array.from({ length: 120 }, () => clause('One.')) }, (done) => told.push(done))
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.every((done) => done >= 0 && done <= 1)).toBe(true)
})

const wording = fc.array(fc.constantFrom('the', 'core', 'public', 'states', '[shall]', 'protect', ',', '{note}'), { maxLength: 12 }).map((words) => words.join(' '))
const anyTaken = fc
  .record({ agreed: wording, textId: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom<Wording>('official', 'digest', 'working') })
  .map(({ agreed, textId, kind }) => taken(agreed, textId, kind))
const anyClause = fc.tuple(wording, fc.array(anyTaken, { maxLength: 3 })).map(([text, from]) => clause(text, ...from))

test('whatever the draft, every word counts once and every clause has one status', () => {
  fc.assert(
    fc.property(fc.array(anyClause, { minLength: 1, maxLength: 6 }), (clauses) => {
      const report = measured(...clauses)
      const { words, agreed, digest, working, open, own } = report
      expect(agreed + digest + working + open + own).toBe(words)
      expect(Math.min(agreed, digest, working, open, own)).toBeGreaterThanOrEqual(0)
      const parts = coverageParts(report)
      expect(parts.reduce((sum, part) => sum + part.words, 0)).toBe(words)
      if (words > 0) {
        expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1)
        expect(parts.reduce((sum, part) => sum + part.percent, 0)).toBe(100)
        for (const { share, percent } of parts) expect(Math.abs(share * 100 - percent)).toBeLessThanOrEqual(1)
        const official = parts.filter(({ kind }) => kind === 'official').reduce((sum, { percent }) => sum + percent, 0)
        expect(official).toBe(Math.floor((agreed / words) * 100))
      }
      const counts = new Map<CoverageStatus, number>()
      for (const { status, sources } of report.clauses) {
        counts.set(status, (counts.get(status) ?? 0) + 1)
        expect(status === 'none').toBe(sources.length === 0)
      }
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(clauses.length)
    }),
  )
})

describe('the report says of a clause what the bar and the panel beside it say', () => {
  const AGREED = 'All States shall protect the public core.'
  const passage = { start: AGREED.indexOf('protect'), end: AGREED.length - 1 }
  test.each([
    ['a proposal in brackets', AGREED.replace('protect', '[not] protect'), taken(AGREED), 'proposed', 'Kept, a proposal open, 100% kept'],
    ['a word in brackets', AGREED.replace('public', '[public]'), taken(AGREED), 'verbatim', 'Verbatim'],
    ['a passage in other words', 'We protect the public core today.', { ...taken(AGREED), passage }, 'passage', 'Words of it verbatim'],
    ['another language', 'Tous.', { ...taken(AGREED), language: 'fr' }, 'translated', 'From another language'],
    ['a word changed', AGREED.replace('public', 'whole'), taken(AGREED), 'adapted', 'Adapted, 85% kept'],
  ])('%s', (_, text, from, status, words) => {
    const { clauses } = measured(clause(text, from))
    expect(clauses[0]).toMatchObject({ status, sources: [{ status }] })
    expect(statusInWords(createTranslator('en').t, clauses[0]!.sources[0]!)).toBe(words)
  })

  test('whatever the clause and its origins', () => {
    fc.assert(
      fc.property(wording, fc.array(anyTaken, { maxLength: 3 }), (text, from) => {
        const told = from.map((origin) => ({ origin, standing: standingOf(origin, text, 'en') }))
        const { status, sources } = measured(clause(text, ...from)).clauses[0]!
        expect(status).toBe(barState(told) ?? 'none')
        const near = byNearness(told).map(({ standing: { state, kept } }) => ({ state, kept }))
        expect(sources.map(({ state, kept }) => ({ state, kept }))).toEqual(near)
      }),
    )
  })
})
