import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { resolveBracket } from '../../../shared/brackets/resolve'
import { plainText } from '../../../shared/clauses/plainText'
import type { BracketChoice } from '../../../shared/model/bracket'
import { anyBracketedText, clausesOf, openingOf, resolved, wordingsOf } from './support'

const after = (choice: BracketChoice, wording: string, start = '', language = 'en') =>
  wordingsOf(resolved(clausesOf(wording), choice, start, language).clauses)

describe('accepting', () => {
  test.each([
    ['States [shall] act', 'States shall act'],
    ['States [shall (Canada)] act', 'States shall act'],
    ['States [shall] (Canada) (opposed by Japan) act', 'States shall act'],
    ['act[, in light of the report,] now', 'act, in light of the report, now'],
    ['States [ shall ] act', 'States shall act'],
    ['[a [b (Japan)] c]', 'a [b (Japan)] c'],
    ['see [paragraph (a)]', 'see paragraph (a)'],
  ])('%s', (before, expected) => expect(after('accepted', before)).toEqual([expected]))

  it('keeps marks and footnotes, and the facts of what stands inside', () => {
    const [clause] = resolved(
      clausesOf([
        openingOf('x'), { type: 'text', text: 'shall', marks: ['italic'] }, { type: 'footnote', id: 'f', content: [] },
        { type: 'text', text: ' ' }, openingOf('y', { note: 'n' }), { type: 'text', text: 'not' }, { type: 'closing' },
        { type: 'text', text: ' (EU)' }, { type: 'closing' },
      ]),
      'accepted',
    ).clauses
    expect(clause?.content).toEqual([
      { type: 'text', text: 'shall', marks: ['italic'] }, { type: 'footnote', id: 'f', content: [] },
      { type: 'text', text: ' ' }, openingOf('y', { note: 'n' }), { type: 'text', text: 'not' }, { type: 'closing' },
      { type: 'text', text: ' (EU)' },
    ])
  })
  it('opens a run of whole clauses', () => {
    expect(wordingsOf(resolved(clausesOf('[One', 'two [b]', 'three] (Canada)'), 'accepted').clauses)).toEqual(['One', 'two [b]', 'three'])
  })
})

describe('dropping', () => {
  test.each([
    ['act [without delay] now', 'act now'],
    ['act [without delay].', 'act.'],
    ['act [without delay], and', 'act, and'],
    ['act[, without delay] now', 'act now'],
    ['[Today] we act', 'we act'],
    ['we act [today]', 'we act'],
    ['we  act [today (Canada)] (EU) so', 'we  act so'],
    ['(see [this])', '(see)'],
    ['we [act] ; they', 'we ; they'],
    ['we [act] a  b', 'we a  b'],
  ])('%s', (before, expected) => expect(after('dropped', before)).toEqual([expected]))

  it('leaves the space French sets before a sign', () => {
    expect(after('dropped', 'nous [agissons] ; eux', '', 'fr')).toEqual(['nous ; eux'])
    expect(after('dropped', 'nous [agissons]\u00a0; eux', '', 'fr')).toEqual(['nous\u00a0; eux'])
    expect(after('dropped', 'nous [agissons], eux', '', 'fr')).toEqual(['nous, eux'])
  })
  it('takes a clause with all its wording, and a run of them', () => {
    expect(wordingsOf(resolved(clausesOf('one', '[two] (Canada);', 'three'), 'dropped').clauses)).toEqual(['one', 'three'])
    expect(wordingsOf(resolved(clausesOf('one', '[two', 'three', 'four].', 'five'), 'dropped').clauses)).toEqual(['one', 'five'])
  })
  it('keeps the opening of a run that begins in the clause', () => {
    expect(wordingsOf(resolved(clausesOf('[[a]', 'b]'), 'dropped', '[a').clauses)).toEqual(['[', 'b]'])
  })
})

describe('choosing', () => {
  test.each([
    ['States [shall (EU)] / [should] or [may (US)] act', '[should', 'States should act'],
    ['States [shall][should] act', '[shall', 'States shall act'],
    ['[Option 1: act now] [Option 2: wait]', '[Option 2', 'wait'],
  ])('%s', (before, start, expected) => expect(after('chosen', before, start)).toEqual([expected]))

  it('takes one of several bracketed clauses', () => {
    const text = clausesOf('[Alt 1 We act', 'at once.]', '[Alt 2 We wait.]', 'Then')
    expect(wordingsOf(resolved(text, 'chosen', '[Alt 1').clauses)).toEqual(['We act', 'at once.', 'Then'])
    expect(wordingsOf(resolved(text, 'chosen', '[Alt 2').clauses)).toEqual(['We wait.', 'Then'])
  })
})

describe('any text', () => {
  it('keeps every word outside, and all but signs and names when accepted', () => {
    fc.assert(
      fc.property(anyBracketedText(), fc.nat(), (clauses, pick) => {
        const reading = readBrackets(clauses)
        const bracket = reading.brackets[pick % Math.max(1, reading.brackets.length)]
        if (!bracket) return
        const bare = (wording: string) => wording.replaceAll(/\s|\(Canada\)/g, '')
        const before = clauses.map(({ content }) => plainText(content)).join('')
        const accepted = resolveBracket(clauses, reading, bracket, 'accepted', 'en').clauses
        expect(bare(wordingsOf(accepted).join('')).length).toBe(bare(before).length - 2)
        const dropped = resolveBracket(clauses, reading, bracket, 'dropped', 'en').clauses
        expect(wordingsOf(dropped).join('').length).toBeLessThan(before.length)
        for (const clause of accepted) expect(clauses.some(({ id }) => id === clause.id)).toBe(true)
      }),
    )
  })
})
