import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import { holdTo } from '../../../shared/origins/holdTo'
import { takeCorrection } from '../../../shared/origins/takeCorrection'

const FORMER = 'All States shall protect the public core of the Internet.'

function taking(clause: string, former: string, present: string) {
  const { content, taken, left } = takeCorrection(
    contentFromPlain(clause), { content: contentFromPlain(former) }, { content: contentFromPlain(present) }, 'en',
  )
  return { text: content && plainText(content), taken, left }
}

describe('a correction of the source', () => {
  const CORRECTED = FORMER.replace('protect', 'safeguard')
  test.each([
    ['is taken into a clause that is verbatim', FORMER, CORRECTED],
    ['into one with words added elsewhere', `We recall that ${FORMER}`, `We recall that ${CORRECTED}`],
    ['into one with other words changed', FORMER.replace('All', 'Most').replace('Internet', 'network'), CORRECTED.replace('All', 'Most').replace('Internet', 'network')],
    ['beside a proposal still open', FORMER.replace('protect', '[not] protect'), CORRECTED.replace('safeguard', '[not] safeguard')],
  ])('%s', (_, clause, expected) => expect(taking(clause, FORMER, CORRECTED)).toEqual({ text: expected, taken: 1, left: 0 }))

  test.each([
    ['where its words were changed since', FORMER.replace('protect', 'defend')],
    ['where they were dropped', FORMER.replace('protect ', '')],
    ['where they stand in a bracket that is to be decided', FORMER.replace('protect', '[protect]')],
  ])('is left %s', (_, clause) => expect(taking(clause, FORMER, CORRECTED)).toEqual({ text: null, taken: 0, left: 1 }))

  test('is no news to a clause that says so already', () =>
    expect(taking(`${CORRECTED} And more.`, FORMER, CORRECTED)).toEqual({ text: null, taken: 0, left: 0 }))

  test('that adds a word comes between the two it stands between, while these are together', () => {
    const present = FORMER.replace('public core', 'public and open core')
    expect(taking(`${FORMER} Always.`, FORMER, present).text).toBe(`${present} Always.`)
    expect(taking(FORMER.replace('public core', 'public inner core'), FORMER, present)).toMatchObject({ text: null, left: 1 })
  })

  test('that drops a word takes it out', () =>
    expect(taking(`Yes: ${FORMER}`, FORMER, FORMER.replace('public ', '')).text).toBe(`Yes: ${FORMER.replace('public ', '')}`))

  test('of several places is taken where it can be', () => {
    const present = FORMER.replace('shall', 'must').replace('Internet', 'internet')
    expect(taking(FORMER.replace('shall', 'should'), FORMER, present)).toEqual({
      text: FORMER.replace('shall', 'should').replace('Internet', 'internet'), taken: 1, left: 1,
    })
  })

  test('of a passage is taken where the passage stands', () => {
    const clause = 'We, too, protect the public core, and the core of it all.'
    const passage = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const former = { content: contentFromPlain(FORMER), passage: passage(FORMER, 'protect the public core') }
    const now = FORMER.replace('public core', 'public kernel')
    const present = { content: contentFromPlain(now), passage: passage(now, 'protect the public kernel') }
    const { content } = takeCorrection(contentFromPlain(clause), former, present, 'en')
    expect(plainText(content!)).toBe('We, too, protect the public kernel, and the core of it all.')
  })

  test('in another language is not taken', () => {
    const former = { content: contentFromPlain(FORMER), language: 'en' }
    expect(takeCorrection(contentFromPlain('Tous.'), former, { content: contentFromPlain(CORRECTED) }, 'fr')).toEqual({ content: null, taken: 0, left: 0 })
  })

  test('of a principle’s wording is taken by a clause without its short title', () => {
    const principle = (title: string, wording: string) => [
      { type: 'text' as const, text: title, marks: ['bold' as const] }, { type: 'break' as const }, ...contentFromPlain(wording),
    ]
    const { content } = takeCorrection(contentFromPlain(FORMER), { content: principle('Core', FORMER) }, { content: principle('The core', CORRECTED) }, 'en')
    expect(plainText(content!)).toBe(CORRECTED)
  })
})

const words = fc.array(fc.constantFrom('States', 'shall', 'the', 'core', 'protect', 'public', ','), { minLength: 1, maxLength: 10 }).map((all) => all.join(' '))

test('whatever was corrected, a verbatim clause says what the source says, and what was left alone does not change', () => {
  fc.assert(
    fc.property(words, words, words, (former, present, clause) => {
      const verbatim = taking(former, former, present)
      expect(holdTo({ content: contentFromPlain(present) }, verbatim.text ?? former, 'en').state).toBe('verbatim')
      expect(taking(clause, former, former)).toEqual({ text: null, taken: 0, left: 0 })
      const { text, taken } = taking(clause, former, present)
      expect(text === null).toBe(taken === 0)
    }),
    { numRuns: 100 },
  )
})
