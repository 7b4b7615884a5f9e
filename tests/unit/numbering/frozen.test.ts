import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { numberingScheme, type NumberingScheme } from '../../../shared/model/text'
import { frozen, labelsOf, sketched, unfrozen, withInserted, workingOf } from './sketch'

const TEXT = sketched('PP', 'PP', 'OP', 'I1', 'I1', 'OP', 'OP')

describe('frozen numbering', () => {
  const held = frozen(TEXT, 'un')
  it('gives what is put in the number before it with bis, ter, quater', () => {
    const more = withInserted(held, 3, 'OP', 'OP', 'OP')
    expect(labelsOf(more, 'un')).toEqual(['', '', '1.', '1 bis', '1 ter', '1 quater', '(a)', '(b)', '2.', '3.'])
    expect(workingOf(more, 'un').slice(2, 6)).toEqual(['OP1', 'OP1 bis', 'OP1 ter', 'OP1 quater'])
  })
  it('does so for items and for the preamble', () => {
    expect(labelsOf(withInserted(held, 4, 'I1'), 'un').slice(3, 6)).toEqual(['(a)', '(a) bis', '(b)'])
    expect(workingOf(withInserted(held, 1, 'PP'), 'un').slice(0, 3)).toEqual(['PP1', 'PP1 bis', 'PP2'])
  })
  it('says ante before the first', () => {
    expect(labelsOf(withInserted(held, 2, 'OP', 'OP'), 'un').slice(2, 5)).toEqual(['1 ante', '1 ante bis', '1.'])
  })
  it('leaves a gap, and never gives again the number that went', () => {
    expect(labelsOf(held.toSpliced(5, 1), 'un')).toEqual(['', '', '1.', '(a)', '(b)', '3.'])
    expect(labelsOf(withInserted(held.toSpliced(5, 1), 5, 'OP'), 'un')).toEqual(['', '', '1.', '(a)', '(b)', '1 bis', '3.'])
  })
  it('goes on after an inserted paragraph that was frozen in its turn, or locked', () => {
    const twice = frozen(withInserted(held, 6, 'OP', 'OP'), 'un')
    expect(labelsOf(withInserted(twice, 7, 'OP'), 'un').slice(5)).toEqual(['2.', '2 bis', '2 quater', '2 ter', '3.'])
    const locked = held.with(5, { ...held[5]!, lockedLabel: '1 bis' })
    expect(labelsOf(withInserted(locked, 6, 'OP'), 'un').slice(5)).toEqual(['1 bis', '1 ter', '3.'])
  })
  it('lets a list that is all new count as usual', () => {
    expect(labelsOf(withInserted(held, 6, 'I1', 'I1'), 'un').slice(5)).toEqual(['2.', '(a)', '(b)', '3.'])
  })
  it('does not make a number of the operative part out of one of the preamble', () => {
    const turned = held.with(1, { ...held[1]!, kind: 'operative' })
    expect(labelsOf(turned, 'un').slice(0, 3)).toEqual(['', '1 ante', '1.'])
  })
  it('follows how the EU amends its acts, in English and in French', () => {
    const act = sketched('PP x', 'H', 'P', 'P', 'I1', 'I1', 'H', 'P')
    const inserted = (language: string) => {
      const clauses = frozen(act, 'eu', language)
      const more = withInserted(withInserted(withInserted(clauses, 6, 'H'), 5, 'I1'), 3, 'P')
      return labelsOf(withInserted(more, 1, 'PP y'), 'eu', language)
    }
    expect(inserted('en')).toEqual(['(1)', '(1a)', 'Article 1', '1.', '1a.', '2.', '(a)', '(aa)', '(b)', 'Article 1a', 'Article 2', ''])
    expect(inserted('fr')).toEqual([
      '(1)', '(1 bis)', 'Article premier', '1.', '1 bis.', '2.', 'a)', 'a bis)', 'b)', 'Article premier bis', 'Article 2', '',
    ])
  })
})

const line = fc.constantFrom('H', 'H1', 'H2', 'PP Having regard', 'PP Peace', 'OP', 'OP1', 'PR', 'CO', 'P', 'CH', 'I1', 'I2', 'I3', 'S')
const text = fc.array(line, { maxLength: 30 }).map((lines) => sketched(...lines))
const restarts = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 40 })), { maxLength: 3 })
const scheme: fc.Arbitrary<NumberingScheme> = fc.constantFrom(...numberingScheme.options)
const language = fc.constantFrom('en', 'fr', 'es', 'de')

test('freezing changes no label, and unfreezing gives the running numbers again', () => {
  fc.assert(
    fc.property(text, restarts, scheme, language, (plain, starts, by, tongue) => {
      const clauses = plain.map((clause, index) => {
        const start = starts.find(([at]) => at === index)
        return start ? { ...clause, numbering: { startAt: start[1] } } : clause
      })
      const held = frozen(clauses, by, tongue)
      expect(labelsOf(held, by, tongue)).toEqual(labelsOf(clauses, by, tongue))
      expect(workingOf(held, by, tongue)).toEqual(workingOf(clauses, by, tongue))
      expect(unfrozen(held)).toEqual(clauses)
    }),
  )
})

test('whatever is put in or taken out, frozen numbers stay and none is given twice in a list of paragraphs', () => {
  const edits = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), edits, (count, steps) => {
      let clauses = frozen(sketched(...Array.from({ length: count }, () => 'OP')), 'un')
      const labelsBefore = new Map(clauses.map((clause, at) => [clause.id, `${at + 1}.`]))
      for (const [step, [at, removes]] of steps.entries()) {
        const place = at % (clauses.length + 1)
        if (removes && clauses.length > 1) clauses = clauses.toSpliced(place % clauses.length, 1)
        else clauses = clauses.toSpliced(place, 0, { ...sketched('OP')[0]!, id: `s${step}` })
      }
      const now = labelsOf(clauses, 'un')
      const kept = clauses.flatMap(({ id }, at) => (labelsBefore.has(id) ? [[labelsBefore.get(id), now[at]]] : []))
      for (const [before, after] of kept) expect(after).toBe(before)
      if (kept.length > 0) expect(new Set(now).size).toBe(now.length)
    }),
  )
})
