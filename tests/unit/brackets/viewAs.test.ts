import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { partiesOf } from '../../../shared/brackets/partiesOf'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { viewAs } from '../../../shared/brackets/viewAs'
import { writeFacts } from '../../../shared/brackets/writeFacts'
import type { InlineContent } from '../../../shared/model/inline'
import { anyBracketedText, clausesOf, openingOf, wordingsOf } from './support'

describe('without brackets', () => {
  const bare = (...wordings: string[]) => wordingsOf(viewAs(clausesOf(...wordings), 'without-brackets', 'en'))
  it('drops what stands in brackets, names and editors’ notes with it', () => {
    expect(bare('States [shall] / [should] (EU) act [now [and] later] {to be agreed}.')).toEqual(['States act.'])
    expect(bare('One', '[Two', 'three] (Canada)', '[Alt 1 a]', '[Alt 2 b];', 'Four')).toEqual(['One', 'Four'])
  })
  it('leaves what does not balance as it is', () => {
    expect(bare('We [act [now].')).toEqual(['We [act.'])
  })
})

describe('as one delegation', () => {
  const as = (name: string, ...wordings: string[]) => wordingsOf(viewAs(clausesOf(...wordings), { as: name }, 'en'))
  test.each([
    ['Canada', 'States [shall (EU)] [should (Canada)] act [now].', 'States should act.'],
    ['cÔte d\'ivoire', 'we [act (Côte d’Ivoire)]', 'we act'],
    ['NAM', 'we [act (Egypt on behalf of NAM)] [now (EU)]', 'we act'],
    ['Egypt', 'we [act (Egypt on behalf of NAM)]', 'we act'],
    ['the European Union', 'we [act (European Union)]', 'we act'],
    ['Canada', '[we [act] and [wait (opposed by Japan)] but [not so (EU)] (Canada)]', 'we act and wait but'],
    ['Japan', 'we [act [now (opposed by Japan)] so (Japan)]', 'we act so'],
    ['Canada', 'we [[shall (EU)] / [may (Canada)] act] so', 'we may act so'],
    ['Canada', 'we [act [at once (Canada)] (EU)] so', 'we so'],
    ['Canada', 'we [[act][wait] now (Canada)]', 'we [act][wait] now'],
    ['Canada', 'we [act (Canada)] [wait (Canada)] [go (EU)]', 'we [act (Canada)] [wait (Canada)]'],
  ])('%s: %s', (name, before, expected) => expect(as(name, before)).toEqual([expected]))

  it('takes its own among bracketed clauses, without their label', () => {
    expect(as('EU', '[Alt 1 a (Canada)]', '[Alt 2 b (EU)]', '[c (Canada)]', '[d', 'e (EU)]')).toEqual(['b', 'd', 'e'])
  })
})

it('names everybody once', () => {
  const text = clausesOf('[a (Canada, EU)] [b (opposed by Canada; Japan)]')
  expect(partiesOf(readBrackets(text))).toEqual(['Canada', 'EU', 'Japan'])
})

it('changes nothing of the text, and leaves nothing in brackets, whatever it is', () => {
  fc.assert(
    fc.property(anyBracketedText(), (clauses) => {
      const before = JSON.stringify(clauses)
      expect(viewAs(clauses, 'everything', 'fr')).toEqual(clauses)
      const bare = viewAs(clauses, 'without-brackets', 'en')
      viewAs(clauses, { as: 'Japan' }, 'en')
      expect(JSON.stringify(clauses)).toBe(before)
      const ids = clauses.map(({ id }) => id)
      expect(ids.filter((id) => bare.some((clause) => clause.id === id))).toEqual(bare.map(({ id }) => id))
      const lengths = new Map(wordingsOf(clauses).map((words, at) => [ids[at], words.length]))
      for (const [at, words] of wordingsOf(bare).entries()) expect(words.length).toBeLessThanOrEqual(lengths.get(bare[at]!.id)!)
    }),
  )
})

describe('writing out what is recorded', () => {
  const facts = (content: InlineContent, language = 'en', notes = false) => {
    const written = writeFacts(clausesOf(content), language, notes)
    return wordingsOf(written)[0]
  }
  const recorded = openingOf('x', { proponents: ['Canada', 'EU'], opponents: ['Japan'], note: 'Ask [them]\nagain' })
  const closing = { type: 'closing' } as const

  it('writes who proposed and opposed where one would, and reads it back', () => {
    const content: InlineContent = [recorded, { type: 'text', text: 'shall' }, closing]
    expect(facts(content)).toBe('[shall (Canada, EU) (opposed by Japan)]')
    expect(facts(content, 'fr')).toBe('[shall (Canada, EU) (contre\u00a0: Japan)]')
    for (const language of ['en', 'fr']) {
      const [bracket] = readBrackets(clausesOf(facts(content, language)!)).brackets
      expect(bracket).toMatchObject({ proponents: ['Canada', 'EU'], opponents: ['Japan'] })
    }
  })
  it('does not say twice what the text says', () => {
    expect(facts([recorded, { type: 'text', text: 'shall (Canada)' }, closing, { type: 'text', text: ' (opposed by Japan) act' }])).toBe(
      '[shall (Canada) (EU)] (opposed by Japan) act',
    )
  })
  it('writes a note only when it is asked for', () => {
    expect(facts([recorded, { type: 'text', text: 'shall' }, closing], 'en', true)).toBe('[shall (Canada, EU) (opposed by Japan) {Ask them again}]')
  })
  it('gives a text without records back as it is', () => {
    const text = clausesOf('[a (Canada)] [b', 'c] {d}')
    expect(writeFacts(text, 'en', true)).toEqual(text)
  })
})
