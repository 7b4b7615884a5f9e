import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, tokens } from '../../../shared/language/tokens'

const french = (text: string) => cut(text, 'fr').join('|')
const english = (text: string) => cut(text, 'en').join('|')

describe('tokens', () => {
  test.each([
    ['an elided article stands apart', 'l’État', 'l’|État'],
    ['with a straight apostrophe too', "d'outils", "d'|outils"],
    ['two elisions in a row', 'jusqu’à l’est', 'jusqu’|à| |l’|est'],
    ['aujourd’hui is one word, even elided onto', 'qu’aujourd’hui', 'qu’|aujourd’hui'],
    ['presqu’île and quelqu’un stay whole', 'presqu’île quelqu’un', 'presqu’île| |quelqu’un'],
    ['hyphenated words are one word', 'c’est-à-dire peut-être', 'c’|est-à-dire| |peut-être'],
    ['an elision before a quotation', 'l’« accès »', 'l’|«| |accès| |»'],
    ['capitals elide', 'L’ONU', 'L’|ONU'],
    ['decimals and thousands', '1 000,5 et 3,5 %', '1 000,5| |et| |3,5| |%'],
    ['ordinals', '1er et XXIe', '1er| |et| |XXIe'],
    ['a range of years is two numbers', '2025-2030', '2025|-|2030'],
    ['accents in two code points stay with their letter', 'e\u0301tat', 'e\u0301tat'],
    ['brackets stand apart', '[doit][devrait]', '[|doit|]|[|devrait|]'],
    ['three dots are one sign', 'etc...', 'etc|...'],
    ['a soft hyphen does not cut a word', 'cyber\u00ADsécurité', 'cyber\u00ADsécurité'],
  ])('%s', (_name, text, expected) => expect(french(text)).toBe(expected))

  test.each([
    ['English does not elide', 'l’État', 'l’État'],
    ['contractions and possessives stay whole', 'don’t the State’s', 'don’t| |the| |State’s'],
    ['a plural possessive ends before its apostrophe', 'States’ duty', 'States|’| |duty'],
    ['document symbols come apart at the slashes', 'A/RES/79/1', 'A|/|RES|/|79|/|1'],
    ['ordinals', 'the 2nd', 'the| |2nd'],
    ['a year before a number is not a thousand', 'in 2025 300 people', 'in| |2025| |300| |people'],
    ['a flag and a family are one sign each', '🇫🇷👨‍👩‍👧', '🇫🇷|👨‍👩‍👧'],
    ['unspaced scripts are cut by character', '网络空间', '网|络|空|间'],
  ])('%s', (_name, text, expected) => expect(english(text)).toBe(expected))

  test('says what each token is', () => {
    expect(tokens('L’an 2 000 !', 'fr').map((token) => token.kind)).toEqual([
      'word', 'word', 'space', 'number', 'space', 'punctuation',
    ])
  })

  test('gives any text back when joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en'), (text, language) => {
        expect(cut(text, language).join('')).toBe(text)
      }),
    )
  })

  test('never ends inside what a reader sees as one character', () => {
    const pieces = fc.constantFrom('e\u0301', 'ç', 'a\u0308\u0323', '🇫🇷', '👩🏽', '’', ' ', 'n', '1', '-', '[', '«')
    const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const starts = new Set([...graphemes.segment(text)].map((piece) => piece.index))
        let at = 0
        for (const token of cut(text, 'fr')) {
          expect(starts.has(at)).toBe(true)
          at += token.length
        }
      }),
    )
  })
})
