import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putBack } from '../../../shared/brackets/putBack'
import { readBrackets } from '../../../shared/brackets/readBrackets'
import { resolveBracket } from '../../../shared/brackets/resolve'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import { bracketChoice } from '../../../shared/model/bracket'
import type { Clause } from '../../../shared/model/clause'
import { anyBracketedText, clausesOf, openingOf, resolved, wordingsOf } from './support'

const reworded = (clause: Clause, words: string): Clause => ({ ...clause, content: contentFromPlain(words) })

it('gives any text back to the character, mark and fact when nothing changed since', () => {
  fc.assert(
    fc.property(anyBracketedText(), fc.nat(), fc.constantFrom(...bracketChoice.options), (clauses, pick, choice) => {
      const reading = readBrackets(clauses)
      const bracket = reading.brackets[pick % Math.max(1, reading.brackets.length)]
      if (!bracket) return
      const done = resolveBracket(clauses, reading, bracket, choice, 'en')
      const back = putBack(done.clauses, done.resolution, 'en')
      expect(back.place).toBe('exact')
      const joined = (some: readonly Clause[]) => some.map(({ id, content }) => [id, plainText(content), JSON.stringify(content)])
      expect(joined(back.clauses)).toEqual(joined(clauses))
    }),
  )
})

describe('in a clause edited since', () => {
  const text = clausesOf([
    { type: 'text', text: 'States ' }, openingOf('x', { proponents: ['Canada'], note: 'n' }), { type: 'text', text: 'shall' },
    { type: 'closing' }, { type: 'text', text: ' act [without delay] on cyber threats.' },
  ])

  it('brackets the words that were accepted, with their facts', () => {
    const { clauses, resolution } = resolved(text, 'accepted')
    const edited = [reworded(clauses[0]!, 'All States shall always act [without delay] on threats.')]
    const back = putBack(edited, resolution, 'en')
    expect(wordingsOf(back.clauses)).toEqual(['All States [shall] always act [without delay] on threats.'])
    expect(back.clauses[0]?.content.find(({ type }) => type === 'opening')).toEqual(openingOf('x', { proponents: ['Canada'], note: 'n' }))
    expect(back.place).toBe('found')
  })
  it('puts words that were dropped between their neighbours', () => {
    const { clauses, resolution } = resolved(text, 'dropped', '[without')
    const edited = [reworded(clauses[0]!, 'All States [shall] act on every cyber threat.')]
    expect(wordingsOf(putBack(edited, resolution, 'en').clauses)).toEqual(['All States [shall] act [without delay] on every cyber threat.'])
  })
  it('brings the words back too where those accepted are gone', () => {
    const { clauses, resolution } = resolved(text, 'accepted')
    const edited = [reworded(clauses[0]!, 'States act [without delay] on cyber threats.')]
    expect(plainText(putBack(edited, resolution, 'en').clauses[0]!.content)).toMatch(/^States \[shall\] ?act/)
  })
  it('gives every alternative back', () => {
    const choices = clausesOf('We [invite (EU)] / [urge] States to act.')
    const { clauses, resolution } = resolved(choices, 'chosen', '[urge')
    const edited = [reworded(clauses[0]!, 'Today we urge all States to act.')]
    expect(resolution.passage).not.toEqual([])
    expect(wordingsOf(putBack(edited, resolution, 'en').clauses)).toEqual(['Today we [invite (EU)] / [urge] all States to act.'])
  })
})

describe('in a text whose clauses are others now', () => {
  const text = clausesOf('First of all we meet.', 'States act [without delay] on cyber threats. They report every year.', 'Last of all we part.')

  it('follows the words into the clause they were split into', () => {
    const { clauses, resolution } = resolved(text, 'dropped')
    const [first, second, third] = clauses
    const split = [first!, reworded(second!, 'States'), { ...reworded(second!, 'act on cyber threats. They report every year.'), id: 'new' }, third!]
    expect(wordingsOf(putBack(split, resolution, 'en').clauses)[2]).toBe('act [without delay] on cyber threats. They report every year.')
  })
  it('follows them into the clause they were merged with', () => {
    const { clauses, resolution } = resolved(text, 'dropped')
    const merged = [reworded(clauses[0]!, `First of all we meet. ${wordingsOf(clauses)[1]}`), clauses[2]!]
    expect(wordingsOf(putBack(merged, resolution, 'en').clauses)[0]).toBe(
      'First of all we meet. States act [without delay] on cyber threats. They report every year.',
    )
  })
  it('gives each part its bracket where accepted words were split', () => {
    const long = clausesOf('So [States act on cyber threats and report every year] to us.')
    const { clauses, resolution } = resolved(long, 'accepted')
    const split = [reworded(clauses[0]!, 'So States act on cyber threats'), { ...reworded(clauses[0]!, 'and report every year to us.'), id: 'new' }]
    const back = putBack(split, resolution, 'en').clauses
    expect(wordingsOf(back)).toEqual(['So [States act on cyber threats]', '[and report every year] to us.'])
    expect(readBrackets(back).unbalanced).toEqual([])
  })
  it('puts a dropped clause behind the nearest one that still stands', () => {
    const whole = clausesOf('One.', 'Two.', '[Three.]', 'Four.')
    const { clauses, resolution } = resolved(whole, 'dropped')
    expect(wordingsOf(putBack([clauses[0]!, clauses[2]!], resolution, 'en').clauses)).toEqual(['One.', '[Three.]', 'Four.'])
  })
  it('keeps the passage in a clause of its own where its place is gone', () => {
    const { clauses, resolution } = resolved(text, 'dropped')
    const back = putBack([clauses[0]!, reworded(clauses[1]!, 'Something else entirely.'), clauses[2]!], resolution, 'en')
    expect(back.place).toBe('apart')
    expect(wordingsOf(back.clauses)).toEqual(['First of all we meet.', 'Something else entirely.', '[without delay]', 'Last of all we part.'])
  })
  it('gives a bracket another id where its own is taken', () => {
    const one = clausesOf([openingOf('x'), { type: 'text', text: 'Act' }, { type: 'closing' }, { type: 'text', text: ' now' }])
    const { clauses, resolution } = resolved(one, 'accepted')
    const back = putBack([...clauses, { ...one[0]!, id: 'copy' }], resolution, 'en').clauses
    const ids = back.flatMap(({ content }) => content.flatMap((part) => (part.type === 'opening' ? [part.id] : [])))
    expect(new Set(ids).size).toBe(2)
  })
})
