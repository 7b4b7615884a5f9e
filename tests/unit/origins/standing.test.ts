import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { Origin } from '../../../shared/model/origin'
import { barState } from '../../../shared/origins/barState'
import { changeCounts } from '../../../shared/origins/changeCounts'
import { standingOf } from '../../../shared/origins/standing'
import { wordingParts } from '../../../shared/origins/wordingParts'

function origin(text: string, words?: string, more: Partial<Origin> = {}): Origin {
  const start = words === undefined ? 0 : text.indexOf(words)
  return {
    id: text.slice(0, 8), textId: 't', clauseId: 'c', citation: 'Call, 1', language: 'en', wording: 'official', takenAt: 0,
    content: contentFromPlain(text), ...(words !== undefined && { passage: { start, end: start + words.length } }), ...more,
  }
}

const AGREED = 'All States shall protect the public core of the Internet.'
const state = (from: Origin, text: string) => standingOf(from, text, 'en').state

describe('a clause stands to what was taken whole', () => {
  test.each([
    ['verbatim as it is', AGREED, 'verbatim'],
    ['verbatim in the bracket it was proposed in', `[${AGREED}]`, 'verbatim'],
    ['verbatim as one alternative among others', `[Our own words.] [${AGREED}] [No text]`, 'verbatim'],
    ['verbatim with words bracketed that are not agreed here', AGREED.replace('public', '[public]'), 'verbatim'],
    ['kept, with a proposal open, with a word added in a bracket', AGREED.replace('protect', '[not] protect'), 'proposed'],
    ['adapted with a word added', AGREED.replace('protect', 'not protect'), 'adapted'],
    ['drifted with most of it gone', 'All of the Internet.', 'drifted'],
    ['drifted when emptied', '', 'drifted'],
  ])('%s', (_, text, expected) => expect(state(origin(AGREED), text)).toBe(expected))
})

describe('a clause stands to a passage', () => {
  const passage = origin(AGREED, 'protect the public core')
  test('verbatim where its words stand together, whatever is around them', () => {
    const standing = standingOf(passage, 'We protect the public core, and the rest.', 'en')
    expect(standing).toMatchObject({ state: 'verbatim', kept: 1, changes: [] })
  })
  test('adapted by what is done inside it, not by what stands around', () => {
    const standing = standingOf(passage, 'The public is to protect the whole core, and the rest of the public.', 'en')
    expect(standing.state).toBe('adapted')
    expect(standing.kept).toBe(0.75)
    expect(changeCounts(standing)).toEqual({ added: 0, dropped: 0, changed: 1 })
  })
  test('drifted where nothing of it is left', () => expect(state(passage, 'Something else entirely.')).toBe('drifted'))
})

describe('the bar', () => {
  const bar = (text: string, ...origins: Origin[]) =>
    barState(origins.map((one) => ({ origin: one, standing: standingOf(one, text, 'en') })))
  const other = origin('Companies shall help.')
  test.each([
    ['nothing where it comes from nowhere', bar(AGREED), undefined],
    ['verbatim', bar(AGREED, origin(AGREED)), 'verbatim'],
    ['verbatim for two agreed clauses joined', bar(`${AGREED} Companies shall help.`, origin(AGREED), other), 'verbatim'],
    ['adapted where they are joined by words of one’s own', bar(`${AGREED} And companies shall help.`, origin(AGREED), other), 'adapted'],
    ['passage for agreed words among others', bar('We protect the public core.', origin(AGREED, 'protect the public core')), 'passage'],
    ['verbatim for a passage that is all there is', bar('protect the public core', origin(AGREED, 'protect the public core')), 'verbatim'],
    ['adapted for a passage that was changed', bar('We protect the core.', origin(AGREED, 'protect the public core')), 'adapted'],
    ['a proposal for one made inside a bracket', bar(AGREED.replace('shall', '[shall] [must]'), origin(AGREED)), 'proposed'],
    ['another language for what was taken in one', bar(AGREED, origin('Tous.', undefined, { language: 'fr' })), 'translated'],
    ['a draft where somebody’s is nearest, an agreed text where both are', bar(AGREED, origin(AGREED, undefined, { wording: 'working' })), 'working'],
    ['the agreed text where a draft is as near', bar(AGREED, origin(AGREED, undefined, { wording: 'working' }), origin(AGREED)), 'verbatim'],
    ['digest, whatever else, where a summary is nearest', bar(AGREED, other, origin(AGREED, undefined, { wording: 'digest' })), 'digest'],
  ])('%s', (_, said, expected) => expect(said).toBe(expected))
})

test('the parts shown are the clause again without the words that went', () => {
  const word = fc.constantFrom('States', 'shall', 'the', 'protect', 'of', ',', '[', ']', '\n')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (agreed, present) => {
      const standing = standingOf({ content: contentFromPlain(agreed) }, present, 'en')
      const parts = wordingParts(present, plainText(standing.agreed), standing)
      expect(parts.map((part) => (part.type === 'kept' ? part.text : part.added)).join('')).toBe(present)
      expect(parts.filter(({ type }) => type === 'change')).toHaveLength(standing.changes.length)
    }),
    { numRuns: 500 },
  )
})

describe('the brackets at the edges of what came and went', () => {
  test.each([
    ['go with what stands in them alone', 'States act.', 'States [shall] act.', 'States{+ [shall]} act.'],
    ['and the space inside them', 'States act.', 'States [ shall ] act.', 'States{+ [ shall ]} act.'],
    ['and who proposed it', 'States act.', 'States [shall (Canada)] act.', 'States{+ [shall (Canada)]} act.'],
    ['or opposed it behind', 'Act at once.', 'Act at once[, all of you] (opposed by France).', 'Act at once{+[, all of you] (opposed by France)}.'],
    ['and an editor’s note before it', 'States act.', 'States [{note: new} never] act.', 'States{+ [{note: new} never]} act.'],
    ['two of them', 'States act.', 'States [shall] [should] act.', 'States{+ [shall] [should]} act.'],
    ['one in another', 'The core of the Internet.', 'The core [[and all] of] the Internet.', 'The core [{+[and all]} of] the Internet.'],
    ['beside agreed words in brackets', 'Act at once.', 'Act [at once] [soon].', 'Act [at once] {+[soon]}.'],
    ['not where they hold agreed words', 'States act.', '[States act, all of them.]', '[States act{+, all of them}.]'],
    ['where punctuation went', 'Ils agissent.', 'Ils agissent [sans délai] ;', 'Ils agissent{-.}{+ [sans délai] ;}'],
    ['with the space on the wrong side', 'Ils agissent.', 'Ils agissent[ sans délai] ;', 'Ils agissent{-.}{+[ sans délai] ;}'],
    ['where a word went', 'States shall act.', 'States [should] act.', 'States {-shall}{+[should]} act.'],
    ['that do not balance stay', 'Act at once.', 'Act ][ now at once.', 'Act ][ {+now} at once.'],
    ['what went stands behind a bracket it was not in', 'States act quickly at once.', 'States [act] at once.', 'States [act]{- quickly} at once.'],
    ['and before one', 'States shall act.', 'States [act].', 'States{- shall} [act].'],
    ['and in the alternative it went from', 'All States act.', '[No text] [States act.]', '[No text] [{-All }States act.]'],
    ['its own brackets go with it', 'States [shall] act.', 'States act.', 'States{- [shall]} act.'],
    ['but no half of them', 'States [shall act] now.', 'States act now.', 'States{- shall} act now.'],
  ])('%s', (_, agreed, present, shown) => {
    const standing = standingOf({ content: contentFromPlain(agreed) }, present, 'en')
    const parts = wordingParts(present, plainText(standing.agreed), standing)
    const marked = parts.map((part) =>
      part.type === 'kept' ? part.text : (part.removed && `{-${part.removed}}`) + (part.added && `{+${part.added}}`),
    )
    expect(marked.join('')).toBe(shown)
  })
})

test('a clause of 20,000 words is answered', () => {
  const long = `${'States shall protect the core of it all. '.repeat(2500)}And so on.`
  expect(state(origin(long, 'And so on.'), long.replace('And', 'Or'))).toBe('adapted')
  expect(state(origin(AGREED), long)).not.toBe('verbatim')
})
