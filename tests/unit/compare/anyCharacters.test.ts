import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../shared/compare/compareTexts'
import { compareWords } from '../../../shared/compare/compareWords'
import { createComparer } from '../../../shared/compare/createComparer'
import { rebuilt } from './shown'
import { side } from './side'

const LONE_SURROGATES = ['\uD83D', '\uDC4D', '\uDC00\uD800']
const COMBINING = ['e\u0301', '\u0301', '\u0301\u0323', 'n\u0303o', '\u20DD', 'ç\u0327']
const BIDI = ['\u202Eabc\u202C', '\u2067', '\u200F', 'שלום', 'مرحبا', '\u061C']
const EMOJI = ['👍🏽', '👩‍👩‍👧', '🇫🇷', '🇫', '❤️', '#️⃣', '🏴\u{E0067}\u{E007F}']
const CONTROLS = ['\0', '\b', '\u001B[31m', '\u007F', '\u0085', '\r\n', '\n', '\t', '\v', '\u2028', '\uFEFF', '\u00AD', '\u200B', '\uFFFE']
const SPACES = [' ', '  ', '\u00A0', '\u202F', '\u2009', '\u3000']
const WORDS = ['l’', "l'", 'paix', 'États', '1 000', '1 000', 'ﬁn', 'œuvre', '...', '…', '« oui »', '"oui"', '[', ']', ';', 'multi-acteurs', '的', 'ไทย', 'K']

const piece = fc.constantFrom(...LONE_SURROGATES, ...COMBINING, ...BIDI, ...EMOJI, ...CONTROLS, ...SPACES, ...WORDS)
const text = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
)
/** A text and what an edit made of it: what is taken out, and what is put in its place. */
const edited = fc
  .tuple(text, fc.nat(), fc.nat({ max: 6 }), text)
  .map(([before, at, length, put]) => {
    const place = at % (before.length + 1)
    return [before, before.slice(0, place) + put + before.slice(place + length)] as const
  })
const language = fc.constantFrom('fr', 'en', 'zh', 'und', 'ar')

describe('whatever characters a text is made of', () => {
  test('two wordings are rebuilt to the code unit', () =>
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), language, ([left, right], of) => {
        expect(rebuilt(compareWords(left, right, of))).toEqual({ left, right })
      }),
      { numRuns: 400 },
    ))

  test('every row of two texts gives both sides back, and every clause is in one', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(edited, fc.tuple(text, text)), { maxLength: 8 }), fc.nat(), language, (pairs, turn, of) => {
        const left = pairs.map(([one]) => one)
        const turned = pairs.map(([, other]) => other)
        const right = [...turned.slice(turn % (pairs.length + 1)), ...turned.slice(0, turn % (pairs.length + 1))]
        const { rows } = compareTexts(side(left, of), side(right, of))
        for (const row of rows) {
          expect(rebuilt(row.segments)).toEqual({
            left: row.left.map((at) => left[at]).join('\n'),
            right: row.right.map((at) => right[at]).join('\n'),
          })
        }
        expect(rows.flatMap((row) => row.left).toSorted((a, b) => a - b)).toEqual(left.map((_, at) => at))
        expect(rows.flatMap((row) => row.right)).toEqual(right.map((_, at) => at))
      }),
      { numRuns: 120 },
    ))

  test('comparing again gives what comparing from nothing gives, whatever was compared before', () => {
    const comparer = createComparer()
    const clause = fc.oneof(text, fc.constantFrom('Nous nous engageons à :', 'protéger les hôpitaux et les écoles ;', 'agir [sans délai]'))
    const clauses = fc.array(
      fc.record({ text: clause, kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'chapeau' as const, 'item' as const) }),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(clauses, clauses, fc.constantFrom('fr', 'fr-CA', 'en'), (left, right, of) => {
        const [one, other] = [side(left, of), side(right, of)]
        const expected = compareTexts(one, other)
        expect(comparer.compare(one, other)).toEqual(expected)
        expect(comparer.compare(other, one)).toEqual(compareTexts(other, one))
        expect(comparer.compare(one, other)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})
