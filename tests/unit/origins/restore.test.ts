import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentFromPlain, plainText } from '../../../shared/clauses/plainText'
import type { Quotation } from '../../../shared/clauses/quotedWording'
import { newId } from '../../../shared/clauses/newId'
import type { InlineContent } from '../../../shared/model/inline'
import { restorable, restoreWording } from '../../../shared/origins/restore'
import { standingOf } from '../../../shared/origins/standing'

const quoting = (text: string, passage?: [number, number]): Quotation => ({
  content: contentFromPlain(text),
  ...(passage && { passage: { start: passage[0], end: passage[1] } }),
})

/** Brackets become edges, "^" a footnote, and "{x}" a cross-reference that says x. */
function written(text: string): InlineContent {
  return text.split(/([[\]^]|\{\w+\}|\n)/).flatMap((part): InlineContent => {
    if (part === '[') return [{ type: 'opening', id: newId(), proponents: [], opponents: [], note: null }]
    if (part === ']') return [{ type: 'closing' }]
    if (part === '^') return [{ type: 'footnote', id: newId(), content: [{ type: 'text', text: 'A note.' }] }]
    if (part.startsWith('{')) return [{ type: 'reference', target: 'c', text: part.slice(1, -1) }]
    if (part === '\n') return [{ type: 'break' }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })
}

function shown(content: InlineContent): string {
  return content.map((part) => (part.type === 'footnote' ? '^' : part.type === 'reference' ? `{${part.text}}` : plainText([part]))).join('')
}

function restored(origin: Quotation, clause: string, which: number | 'all' = 'all'): string | null {
  const content = written(clause)
  const result = restoreWording(content, standingOf(origin, plainText(content), 'en'), which)
  return result && shown(result)
}

const AGREED = 'All States shall protect the public core of the Internet.'

describe('what comes back', () => {
  test.each([
    ['a word that was left out', 'All States shall protect the core of the Internet.', AGREED],
    ['a word that was changed', 'All States should protect the public core of the Internet.', AGREED],
    ['a word that was added goes', 'All States shall fully protect the public core of the Internet.', AGREED],
    ['the beginning and the end', 'We note that States shall protect the public core', AGREED],
    ['everything, of an emptied clause', '', AGREED],
    ['words around a footnote, which stays', 'All States should^ protect the core^ of the Internet.^', 'All States shall^ protect the public core^ of the Internet.^'],
    ['not the typography, which is nobody’s wording', 'All\u00a0States shall protect public core of the Internet.', 'All\u00a0States shall protect the public core of the Internet.'],
  ])('%s', (_, clause, expected) => expect(restored(quoting(AGREED), clause)).toBe(expected))

  test('with the marks it has in the source, beside words that keep theirs', () => {
    const origin: Quotation = { content: [{ type: 'text', text: 'Calls upon', marks: ['italic'] }, { type: 'text', text: ' all States' }] }
    const content: InlineContent = [{ type: 'text', text: 'Invites' }, { type: 'text', text: ' all' }, { type: 'text', text: ' States', marks: ['bold'] }]
    const standing = standingOf(origin, plainText(content), 'en')
    expect(restoreWording(content, standing, 'all')).toEqual([
      { type: 'text', text: 'Calls upon', marks: ['italic'] },
      { type: 'text', text: ' all' },
      { type: 'text', text: ' States', marks: ['bold'] },
    ])
  })

  test('nothing, where nothing differs', () => expect(restored(quoting(AGREED), AGREED)).toBeNull())
})

describe('what is left alone', () => {
  test.each([
    ['a proposal to add', 'All States [and companies] should protect the public core of the Internet.', 'All States [and companies] shall protect the public core of the Internet.'],
    ['a proposal to say it otherwise', 'All States [should] protect the core of the Internet.', 'All States [should] protect the public core of the Internet.'],
    ['the edge beside which a word was left out', 'All [States shall] protect the core of the Internet.', 'All [States shall] protect the public core of the Internet.'],
    ['a cross-reference', 'All States shall protect {12} the core of the Internet.', 'All States shall protect {12} the public core of the Internet.'],
  ])('%s', (_, clause, expected) => expect(restored(quoting(AGREED), clause)).toBe(expected))

  test('a change that is all in a bracket says that it cannot be taken back', () => {
    const content = written('All States [should] protect the core of the Internet.')
    expect(restorable(content, standingOf(quoting(AGREED), plainText(content), 'en'))).toEqual([false, true])
  })
})

describe('where it comes back', () => {
  test('inside the bracket a proposal stands in', () =>
    expect(restored(quoting(AGREED), '[All States should protect the public core of the Internet.]')).toBe(`[${AGREED}]`))

  test('in the alternative that is nearest, the others as they are', () =>
    expect(restored(quoting(AGREED), '[Our own words.] [All States should protect the core of the Internet.]')).toBe(`[Our own words.] [${AGREED}]`))

  test('in the passage, the words around it as they are', () => {
    const from = AGREED.indexOf('protect')
    const origin = quoting(AGREED, [from, AGREED.length - 1])
    expect(restored(origin, 'We, the people, protect the core of our Internet and, in the end, the rest.')).toBe(
      'We, the people, protect the public core of the Internet and, in the end, the rest.',
    )
  })
})

const word = fc.constantFrom('States', 'shall', 'the', 'of', 'and', 'protect', 'data', 'core', 'l’accès', '1 000', 'e-mail', ',', ';', 'être')
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ').replace(/ ([,;])/g, '$1'))
const edit = fc.record({ at: fc.nat(14), take: fc.nat(3), put: fc.array(word, { maxLength: 3 }) })
/** A sentence and what became of it. */
const drifted = fc.tuple(sentence, fc.array(edit, { maxLength: 4 })).map(([agreed, edits]) => {
  const words = agreed.split(' ')
  for (const { at, take, put } of edits) words.splice(Math.min(at, words.length), take, ...put)
  return { agreed, clause: words.join(' ') }
})

test('restoring every change gives the agreed wording', () => {
  fc.assert(
    fc.property(drifted, ({ agreed, clause }) => {
      const origin = quoting(agreed)
      const content = contentFromPlain(clause)
      const after = restoreWording(content, standingOf(origin, clause, 'fr'), 'all') ?? content
      expect(standingOf(origin, plainText(after), 'fr').state).toBe('verbatim')
    }),
    { numRuns: 600 },
  )
})

test('restoring one change changes nothing else', () => {
  fc.assert(
    fc.property(drifted, fc.nat(), ({ agreed, clause }, pick) => {
      const origin = quoting(agreed)
      const standing = standingOf(origin, clause, 'fr')
      fc.pre(standing.changes.length > 0)
      const which = pick % standing.changes.length
      const change = standing.changes[which]!
      const after = plainText(restoreWording(contentFromPlain(clause), standing, which)!)
      const before = clause.slice(0, standing.tokens[change.rightStart - 1]?.end ?? 0)
      const behind = clause.slice(standing.tokens[change.rightEnd]?.start ?? clause.length)
      expect(after.startsWith(before) && after.endsWith(behind)).toBe(true)
      const wanted = agreed.slice(standing.agreedTokens[change.leftStart]?.start ?? 0, standing.agreedTokens[change.leftEnd - 1]?.end ?? 0)
      const middle = after.slice(before.length, after.length - behind.length).trim()
      if (change.leftStart < change.leftEnd) expect(middle).toBe(wanted)
      else expect(middle).toBe('')
    }),
    { numRuns: 600 },
  )
})

test('whatever is bracketed, noted or referred to is still there after restoring', () => {
  const piece = fc.oneof(word, fc.constantFrom('[', ']', '^', '{12}'))
  fc.assert(
    fc.property(sentence, fc.array(piece, { maxLength: 16 }), (agreed, pieces) => {
      const content = written(pieces.join(' '))
      const standing = standingOf(quoting(agreed), plainText(content), 'en')
      const after = restoreWording(content, standing, 'all') ?? content
      const marks = (one: InlineContent) => one.filter(({ type }) => type !== 'text' && type !== 'break')
      expect(marks(after)).toEqual(marks(content))
    }),
    { numRuns: 600 },
  )
})
